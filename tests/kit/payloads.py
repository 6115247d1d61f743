"""What somebody may type to become more than words: markup, links, formulas, queries, templates, disguises."""

ELSEWHERE = "evil.example"
"""Where every link of theirs leads."""
PAYLOADS: tuple[str, ...] = (
    # HTML
    "<b>fett</b>", "</b></i></code>zu", f'<a href="https://{ELSEWHERE}">Koordination</a>', "<script>alert(1)</script>",
    f"<img src=x onerror=fetch('//{ELSEWHERE}')>", "<tg-spoiler>x</tg-spoiler>", "<pre><code class=x>",
    "<svg/onload=x>",
    '<a href="tg://user?id=42">Karin</a></a>', "<!-- x", "<![CDATA[x]]>", "</p></div></main><form action=/x>",
    f"<iframe src=//{ELSEWHERE}></iframe>", "<style>*{display:none}</style>", "<blockquote expandable>", "<b",
    '" onmouseover="x" a="', "' autofocus onfocus='x", "javascript:alert(1)", "<a href='javascript:x'>x</a>",
    # entities
    "&lt;b&gt;x&lt;/b&gt;", "&amp;amp;", "&#60;b&#62;x", "&#x3c;script&#x3e;", "&nbsp", "&", "&lt",
    # Markdown
    "**fett** _x_ __y__", f"[Koordination](https://{ELSEWHERE})", "`code` ```pre```", "||x|| ~~y~~ ~z~", "# h\\*x\\_",
    f"![x](https://{ELSEWHERE}/x.png)", "[x](tg://user?id=42)",
    # links, commands, mentions
    f"https://{ELSEWHERE}/?a=1&b=<2>", "/loeschen /start@x", "@karin #x $USD", f"x@{ELSEWHERE}",
    # templates
    "{ $name } { -brand }", "{{ 7*7 }} {% raw %}", "${7*7} #{7*7} <%= 7*7 %>", "%s %d %(name)s %n {0} {vorname}",
    '{"a":1} {', "{ common-home } { \"{\" }", "\\u003cb\\u003e \\n \\x00", "\\N{DIGIT ONE} \\1 \\g<0>",
    # formulas, queries, shells, files
    '=HYPERLINK("http://evil.example","x")', "+1+1", "-2+3|cmd", "@SUM(A1)", "=cmd|'/c calc'!A0", "\uff1d1+1",
    "'; DROP TABLE person; --", '" OR 1=1 NEAR(a b) *', "$(id) `id` ; id | id", "../../etc/passwd", "C:\\x\\..\\y.lnk",
    # disguises
    "a\u202egnp.exe", "\u2066x\u2069\u200e\u200f", "Koor\u200bdi\u00adnation", "\x1b[31mrot\x1b[0m\x07\x08",
    "a\x00b\x0bc",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;", "Z" + "\u0335" * 40, "\ud83d", "👩\u200d👩\u200d👧🏽\U000e0041",
    "\r\nSet-Cookie: a=b\r\n\r\n", "BEGIN:VEVENT\r\nX:1", "1\t2;3,4|5",
)  # fmt: skip
