"""Questions to the Koordination: asked, guarded, answered, late."""
