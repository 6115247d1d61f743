from bot.programme.markup import page_length, pages


def test_each_heading_begins_a_page_and_the_first_takes_what_stands_before_it() -> None:
    assert pages("Vorher.\n\n### Eins\n\nText\n\n### Zwei\n\n- a") == (
        "Vorher.\n\n### Eins\n\nText",
        "### Zwei\n\n- a",
    )


def test_without_headings_it_is_one_page() -> None:
    assert pages("Nur Text.\n\nNoch einer.") == ("Nur Text.\n\nNoch einer.",)
    assert pages("### Nur eine\n\nText") == ("### Nur eine\n\nText",)
    assert pages("Text #### kein Titel\n#### auch nicht") == ("Text #### kein Titel\n#### auch nicht",)


def test_marks_are_not_counted() -> None:
    assert page_length("### Eins\n\n**fett** und *schräg*") == len("Eins\n\nfett und schräg")
