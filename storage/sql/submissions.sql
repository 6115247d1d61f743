-- name: submission_of(association)^
SELECT * FROM submission WHERE association = :association;

-- name: save_submission(association, posted_on, proof, proof_by, received_on, received_by, version)!
-- Only if nobody changed it since it was read; what has no row yet was read as version 0.
INSERT INTO submission (association, posted_on, proof, proof_by, received_on, received_by, version)
VALUES (:association, :posted_on, :proof, :proof_by, :received_on, :received_by, :version + 1)
ON CONFLICT (association) DO UPDATE
   SET posted_on = excluded.posted_on, proof = excluded.proof, proof_by = excluded.proof_by,
       received_on = excluded.received_on, received_by = excluded.received_by, version = excluded.version
 WHERE submission.version = :version;
