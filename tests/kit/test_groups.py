import pytest


@pytest.mark.xdist_group("together")
def test_a_group_is_kept_in_one_process(request: pytest.FixtureRequest) -> None:
    """pytest-xdist writes the name of the group behind the id, and sorts by that. Some versions of pytest lose it."""
    in_groups = getattr(request.config.option, "loadgroup", False)
    assert request.node.nodeid.endswith("@together") == in_groups
