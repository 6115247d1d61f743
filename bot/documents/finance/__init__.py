"""The Finanzierungsplan as a workbook, an annex and a picture."""
