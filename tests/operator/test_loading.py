"""Ctrl-C while the program still loads: it counts, wherever Python happens to be."""

import os
import signal

import pytest

from bot.operator.loading import is_interruption, uninterrupted


class Interrupts:
    """In a callback, whose faults Python swallows."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


def loads(interrupted: bool, fault: Exception | None = None) -> None:
    with uninterrupted():
        thing = Interrupts() if interrupted else None
        del thing
        if fault:
            raise fault


def test_what_a_callback_would_swallow_comes_behind_the_loading() -> None:
    with pytest.raises(KeyboardInterrupt):
        loads(interrupted=True)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_nobody_asked() -> None:
    loads(interrupted=False)
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)


def test_a_fault_of_the_loading_is_told_though_somebody_lost_patience() -> None:
    with pytest.raises(ImportError):
        loads(interrupted=True, fault=ImportError())


def made_of(cause: BaseException) -> Exception:
    try:
        raise RuntimeError("calling __set_name__") from cause
    except RuntimeError as fault:
        return fault


def test_an_interruption_under_another_name() -> None:
    assert is_interruption(made_of(KeyboardInterrupt()))
    assert not is_interruption(made_of(ValueError()))
