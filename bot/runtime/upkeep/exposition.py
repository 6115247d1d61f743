"""The numbers in the words of Prometheus. Its library is loaded with the first who asks for them."""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from prometheus_client import Metric, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily

from bot import VERSION
from bot.domain.faq.search import SearchMode
from bot.runtime.upkeep.metrics import STEPS, Durations, Metrics


class Exposition(Struct, frozen=True):
    metrics: Metrics
    alarms: Mapping[str, int]
    silence: float
    search: SearchMode

    def text(self) -> bytes:
        return generate_latest(self)

    def collect(self) -> Iterator[Metric]:
        metrics = self.metrics
        yield _gauge("build_info", "Which bot this is", {VERSION: 1}, "version")
        yield _gauge("waiting", "Updates or messages that wait", metrics.waiting, "box")
        yield _gauge("oldest_seconds", "How long the oldest of them has waited", metrics.oldest, "box")
        yield _number("dead_letters", "Updates that could not be handled, of the last 14 days", metrics.dead)
        yield _number("telegram_silence_seconds", "Since Telegram last answered or posted", self.silence)
        modes = {mode.value: mode is self.search for mode in SearchMode}
        yield _gauge("search", "Whether answers are searched for in this way", modes, "mode")
        yield _number("reminders_late", "Reminders that should have left more than a minute ago", metrics.late)
        tries = "Codes and links of the last hour that opened nothing"
        yield _gauge("wrong_tries", tries, metrics.wrong_tries, "what")
        yield _gauge("alarms", "How often something needed the operators since the start", self.alarms, "kind")
        yield _sends(metrics.sends)
        yield _handling(metrics.handling)


def _gauge(name: str, what: str, values: Mapping[str, float], label: str) -> Metric:
    family = GaugeMetricFamily(f"schmiede_{name}", what, labels=(label,))
    for of, value in values.items():
        family.add_metric((of,), value)
    return family


def _number(name: str, what: str, value: float) -> Metric:
    return GaugeMetricFamily(f"schmiede_{name}", what, value)


def _sends(sends: Mapping[tuple[str, str], int]) -> Metric:
    family = CounterMetricFamily("schmiede_sends", "Messages by urgency and result", labels=("priority", "result"))
    for labels, count in sends.items():
        family.add_metric(labels, count)
    return family


def _handling(took: Durations) -> Metric:
    *counts, all_of_them = took.at_most()
    buckets = [*((str(step), float(count)) for step, count in zip(STEPS, counts, strict=True)), ("+Inf", all_of_them)]
    return HistogramMetricFamily("schmiede_handling_seconds", "From intake to commit", buckets, took.seconds)
