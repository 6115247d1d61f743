-- name: mock_assessment_by_id(id)^
SELECT mock_assessment.*, coalesce(person.name, '') AS person_name, coalesce(partner.name, '') AS partner_name
  FROM mock_assessment
  LEFT JOIN person ON person.id = mock_assessment.person
  LEFT JOIN association AS partner ON partner.id = mock_assessment.partner
 WHERE mock_assessment.id = :id;

-- name: add_mock_assessment(id, association, side, person, partner, begun_at, given_at, closed_at)!
-- A reader has one at a time.
INSERT INTO mock_assessment (id, association, side, person, partner, begun_at, given_at, closed_at)
VALUES (:id, :association, :side, :person, :partner, :begun_at, :given_at, :closed_at)
ON CONFLICT DO NOTHING;

-- name: save_mock_assessment(id, given_at, closed_at)!
UPDATE mock_assessment SET given_at = :given_at, closed_at = :closed_at WHERE id = :id;

-- name: mock_assessments_of(association)
-- The newest first.
SELECT mock_assessment.*, coalesce(person.name, '') AS person_name, coalesce(partner.name, '') AS partner_name
  FROM mock_assessment
  LEFT JOIN person ON person.id = mock_assessment.person
  LEFT JOIN association AS partner ON partner.id = mock_assessment.partner
 WHERE mock_assessment.association = :association
 ORDER BY mock_assessment.begun_at DESC, mock_assessment.id;

-- name: mock_judgements_of(association)
SELECT mock_judgement.* FROM mock_judgement
  JOIN mock_assessment ON mock_assessment.id = mock_judgement.assessment
 WHERE mock_assessment.association = :association
 ORDER BY mock_judgement.assessment, mock_judgement.point;

-- name: put_mock_judgement(assessment, point, judgement, remark, person, at)!
INSERT INTO mock_judgement (assessment, point, judgement, remark, person, at)
VALUES (:assessment, :point, :judgement, :remark, :person, :at)
ON CONFLICT (assessment, point)
DO UPDATE SET judgement = excluded.judgement, remark = excluded.remark, person = excluded.person,
              at = excluded.at;
