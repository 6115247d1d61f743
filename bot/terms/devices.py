"""With what somebody came in, as coarse as it helps to tell two browsers apart. The values are what people read."""

from enum import StrEnum


class Browser(StrEnum):
    FIREFOX = "Firefox"
    CHROME = "Chrome"
    SAFARI = "Safari"
    EDGE = "Edge"
    OPERA = "Opera"
    SAMSUNG = "Samsung Internet"
    OTHER = ""


class System(StrEnum):
    ANDROID = "Android"
    IPHONE = "iPhone"
    IPAD = "iPad"
    WINDOWS = "Windows"
    MAC = "Mac"
    LINUX = "Linux"
    OTHER = ""
