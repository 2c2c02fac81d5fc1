"""The city's one colour, made legible on light and on dark ground (WCAG 2.2, 1.4.3 and 1.4.11)."""

import colorsys

LIGHT, DARK = (1.0, 1.0, 1.0), (0.09, 0.1, 0.13)
LEAST_CONTRAST = 5.5

Rgb = tuple[float, float, float]


def colours_css(accent: str) -> str:
    """A style sheet that sets the accent for both grounds, moved towards legibility where the city's own is not."""
    colour = _rgb(accent)
    return f":root{{--city-accent:{_hex(_legible(colour, LIGHT))};--city-accent-dark:{_hex(_legible(colour, DARK))}}}\n"


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _legible(colour: Rgb, ground: Rgb) -> Rgb:
    hue, lightness, saturation = colorsys.rgb_to_hls(*colour)
    step = -0.02 if _luminance(ground) > 0.5 else 0.02
    while contrast(colour, ground) < LEAST_CONTRAST and 0 < lightness < 1:
        lightness = min(1.0, max(0.0, lightness + step))
        colour = colorsys.hls_to_rgb(hue, lightness, saturation)
    return colour


def _luminance(colour: Rgb) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(text: str) -> Rgb:
    red, green, blue = (int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)
