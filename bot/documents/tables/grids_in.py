"""A file with a table, of whichever program -> its sheets."""

from bot.documents.tables.table import Grid, Understood
from bot.domain.dates.file import Upload


def grids_of(upload: Upload, understood: Understood) -> list[Grid]:
    """`understood` decides which sign stands between the cells of a text. Raises Unusable."""
    if upload.ends(".csv", ".tsv"):
        from bot.documents.tables.csv_in import csv_grids

        return csv_grids(upload.content, understood)
    if upload.ends(".ods"):
        from bot.documents.tables.ods_in import ods_grids

        return ods_grids(upload.content)
    from bot.documents.tables.xlsx_in import xlsx_grids

    return xlsx_grids(upload.content)
