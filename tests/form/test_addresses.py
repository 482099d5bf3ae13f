import pytest

from form12b25.form.addresses import is_state, read_place

ROWS = [
    ("Las Vegas, NV 89141", "Las Vegas", "NV", "89141"),
    ("St. Louis, Missouri 63103", "St. Louis", "Missouri", "63103"),
    ("ENGLEWOOD, COLORADO  80112", "ENGLEWOOD", "COLORADO", "80112"),
    ("West Chester, Pennsylvania  19380-0601", "West Chester", "Pennsylvania", "19380-0601"),
    ("New York, New York 10017", "New York", "New York", "10017"),
    ("Dallas Texas 75244", "Dallas", "Texas", "75244"),
    ("Washington, D.C. 20001", "Washington", "D.C.", "20001"),
    ("Boston, Mass. 02110", "Boston", "Mass.", "02110"),
    (
        "Vancouver, British Columbia, Canada V6E 4G1",
        "Vancouver",
        "British Columbia, Canada",
        "V6E 4G1",
    ),
    (
        "Xi’an, Shaanxi Province, P.R. China 710075",
        "Xi’an",
        "Shaanxi Province, P.R. China",
        "710075",
    ),
    ("London, England EC2M 7PY", "London", "England", "EC2M 7PY"),
    ("Omer 84965, Israel", "Omer", "Israel", "84965"),
    ("75116 Paris, France", "Paris", "France", "75116"),
    ("1071 DV Amsterdam, Netherlands", "Amsterdam", "Netherlands", "1071 DV"),
    ("Wanchai, Hong Kong", "Wanchai", "Hong Kong", None),
    ("Reno, Nevada", "Reno", "Nevada", None),
    ("Reno", "Reno", None, None),
    ("", None, None, None),
]


@pytest.mark.parametrize(("line", "city", "state", "code"), ROWS)
def test_place(line, city, state, code):
    assert read_place(line)[:3] == (city, state, code)


def test_street_before_the_city_is_kept_apart():
    place = read_place("1901 Indigo Street, Suite 1270, Columbia, South Carolina 29201")
    assert place == ("Columbia", "South Carolina", "29201", "1901 Indigo Street, Suite 1270")


@pytest.mark.parametrize(
    ("text", "yes"), [("Maine", True), ("NV", True), ("nv", False), ("Bavaria", False)]
)
def test_is_state(text, yes):
    assert is_state(text) is yes
