"""What no answer that is ready decides: tax, social insurance and labour law, contracts, and what other offices do.
The nearest answers may be offered, and a person; none is given at once, however alike the words are."""

from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern

ADVICE = late_pattern(
    r"\b(?:\w*steuer|steuern|(?:steuer|mehrwertsteuer|umsatzsteuer|lohnsteuer)\w+|versteuer\w*|mwst|ust"
    r"|ehrenamtspauschale|uebungsleiter\w*|sozialversicherung\w*|krankenversicherung\w*|rentenversicherung\w*|minijob\w*"
    r"|scheinselbst\w*|kuenstlersozial\w*|kuendig\w*|mutterschutz|elternzeit|krankschreib\w*|mindestlohn|arbeitsvertr\w*"
    r"|haftpflicht\w*|(?:miet|kauf|dienst|versicherungs)vertr\w*|bafoeg|kindergeld|elterngeld|wohngeld|jobcenter|buergergeld"
    r"|(?:personal)?ausweis\w*|reisepass|fuehrerschein|visum|visa|krankenkasse\w*|arzt\w*|aerzt\w*|wetter"
    r"|tax(?! office)|taxes|vat|social security|minimum wage)\b"
)


def is_advice(question: str) -> bool:
    return ADVICE.search(plain(question)) is not None
