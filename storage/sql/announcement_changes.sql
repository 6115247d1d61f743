-- name: put_announcement_change(id, announcement, what, author, at, html, edition)!
-- The newer one takes the place of the older.
INSERT INTO announcement_change (id, announcement, what, author, at, html, edition)
VALUES (:id, :announcement, :what, :author, :at, :html, :edition)
ON CONFLICT (announcement, what) DO UPDATE
   SET id = excluded.id, author = excluded.author, at = excluded.at, html = excluded.html, edition = excluded.edition;

-- name: announcement_change_of(announcement, what)^
SELECT * FROM announcement_change WHERE announcement = :announcement AND what = :what;

-- name: announcement_changes_of(announcement)
SELECT * FROM announcement_change WHERE announcement = :announcement ORDER BY what;

-- name: take_announcement_change(id)!
DELETE FROM announcement_change WHERE id = :id;

-- name: announcement_changes_by_number(number)
SELECT announcement_change.* FROM announcement_change
  JOIN announcement ON announcement.id = announcement_change.announcement
 WHERE announcement.number = :number ORDER BY announcement_change.what;
