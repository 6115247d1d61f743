-- name: finance_items(association)
SELECT * FROM finance_item WHERE association = :association ORDER BY place, id;

-- name: finance_item_by_id(association, id)^
SELECT * FROM finance_item WHERE id = :id AND association = :association;

-- name: add_finance_item(id, association, place, title, heading, price, quantity, unit, every, year, amounts, measure, sure, certain)!
INSERT INTO finance_item (id, association, place, title, heading, price, quantity, unit, every, year, amounts, measure,
                          sure, certain)
VALUES (:id, :association, :place, :title, :heading, :price, :quantity, :unit, :every, :year, :amounts, :measure,
        :sure, :certain)
ON CONFLICT (id) DO NOTHING;

-- name: save_finance_item(id, place, title, heading, price, quantity, unit, every, year, amounts, measure, sure, certain, version)!
UPDATE finance_item
   SET place = :place, title = :title, heading = :heading, price = :price, quantity = :quantity, unit = :unit,
       every = :every, year = :year, amounts = :amounts, measure = :measure, sure = :sure, certain = :certain,
       version = version + 1
 WHERE id = :id AND version = :version;

-- name: drop_finance_item(id, version)!
DELETE FROM finance_item WHERE id = :id AND version = :version;

-- name: finance_period_of(association)^
SELECT begins, months, 0 AS assumed FROM finance_period WHERE association = :association;

-- name: set_finance_period(association, begins, months)!
INSERT INTO finance_period (association, begins, months) VALUES (:association, :begins, :months)
ON CONFLICT (association) DO UPDATE SET begins = excluded.begins, months = excluded.months;

-- name: finance_edits(association, skip, most)
-- The newest first.
SELECT finance_edit.*, coalesce(person.name, '') AS author
  FROM finance_edit LEFT JOIN person ON person.id = finance_edit.person
 WHERE finance_edit.association = :association
 ORDER BY finance_edit.number DESC, finance_edit.id LIMIT :most OFFSET :skip;

-- name: finance_edits_until(association, number, most)
-- The newest first, from one of them on.
SELECT finance_edit.*, coalesce(person.name, '') AS author
  FROM finance_edit LEFT JOIN person ON person.id = finance_edit.person
 WHERE finance_edit.association = :association AND finance_edit.number <= :number
 ORDER BY finance_edit.number DESC, finance_edit.id LIMIT :most;

-- name: count_finance_edits(association)$
SELECT count(*) FROM finance_edit WHERE association = :association;

-- name: finance_chats(association)
SELECT address.external
  FROM association
  JOIN member ON member.association = association.id AND member.state = 'active'
  JOIN address ON address.person = member.person AND address.channel = 'web'
 WHERE association.id = :association
 UNION
SELECT address.external
  FROM association
  JOIN coordinator ON coordinator.cohort = association.cohort
  JOIN address ON address.person = coordinator.person AND address.channel = 'web'
 WHERE association.id = :association;

-- name: finance_edit_by_id(association, id)^
SELECT finance_edit.*, coalesce(person.name, '') AS author
  FROM finance_edit LEFT JOIN person ON person.id = finance_edit.person
 WHERE finance_edit.id = :id AND finance_edit.association = :association;

-- name: finance_edited_at(association)$
SELECT max(at) FROM finance_edit WHERE association = :association;

-- name: add_finance_edit(id, association, item, was, became, person, at, undoes)!
INSERT INTO finance_edit (id, association, number, item, was, became, person, at, undoes)
SELECT :id, :association, coalesce(max(number), 0) + 1, :item, :was, :became, :person, :at, :undoes
  FROM finance_edit WHERE association = :association;
