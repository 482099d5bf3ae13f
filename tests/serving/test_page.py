"""The page in a browser: as one uses it, with a mouse and with keys alone, on small screens too."""

import re
from urllib.parse import urlencode

import pytest
from browsing import Browser, needs_browser
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from served import server

FILING = "/id/filing/0009999990-24-000042"
NAMES = "names-of-a-registrant-over-time"


@pytest.fixture(scope="module")
def browser():
    needs_browser()
    made = Browser()
    yield made
    made.driver.quit()


@pytest.fixture(autouse=True)
def stays_here(browser, endpoint):
    """No request leaves this computer, and no script fails."""
    yield
    assert all(url.startswith((endpoint, "data:")) for url in browser.requests())
    assert browser.errors() == []


def rows(browser):
    return browser.run(
        "return [...document.querySelectorAll('tbody tr')]"
        ".map((row) => [...row.cells].map((cell) => cell.textContent))"
    )


def said(browser):
    return browser.text("#said")


def test_a_question_is_picked_and_its_rows_are_seen(browser, endpoint):
    browser.open(endpoint)
    assert "16 filings, filed" in browser.text(".status")
    browser.find("#search").send_keys("largest falls")
    shown = [one for one in browser.all("#questions button") if one.is_displayed()]
    assert len(shown) == 1
    shown[0].click()
    browser.wait(lambda: "rows" in said(browser))
    assert browser.text("#meaning").startswith("Which are the ten largest falls in revenue")
    assert len(rows(browser)) > 2
    browser.find("th button").click()
    assert browser.find("th").get_attribute("aria-sort") == "ascending"
    values = [float(row[0]) for row in rows(browser)]
    assert values == sorted(values)
    browser.find("th button").click()
    assert [float(row[0]) for row in rows(browser)] == values[::-1]
    assert not browser.find("#tabs").is_displayed()
    browser.shoot("rows")


def test_a_parameter_is_given_and_kept_in_the_address(browser, endpoint):
    browser.open(f"{endpoint}/?question={NAMES}")
    browser.wait(lambda: "rows" in said(browser))
    every = len(rows(browser))
    field = browser.find("#parameters input[name=cik]")
    field.send_keys("0009999942", Keys.ENTER)
    browser.wait(lambda: 0 < len(rows(browser)) < every)
    assert {row[0] for row in rows(browser)} == {"0009999942"}
    assert browser.driver.current_url == f"{endpoint}/?question={NAMES}&cik=0009999942"
    browser.driver.refresh()
    browser.wait(lambda: "rows" in said(browser))
    assert {row[0] for row in rows(browser)} == {"0009999942"}
    links = [link.get_attribute("href") for link in browser.all("#downloads a")]
    assert links[0] == f"{endpoint}/questions/{NAMES}?cik=0009999942&format=csv"


def test_numbers_over_time_are_a_chart(browser, endpoint):
    browser.open(f"{endpoint}/?question=notices-by-industry-and-month")
    browser.wait(lambda: browser.find("#tabs").is_displayed())
    browser.find("#tab-chart").click()
    assert len(browser.all("#chart-panel circle")) > 10
    assert not browser.find("#table-panel").is_displayed()
    browser.shoot("chart")


def test_a_value_of_a_filing_lights_up_its_words(browser, endpoint):
    browser.open(endpoint + FILING)
    value = next(
        one
        for one in browser.all(".value")
        if "14,600,000 USD" in one.text and "current" in one.text
    )
    value.click()
    lit = "".join(one.get_attribute("textContent") for one in browser.all(".source .lit"))
    assert lit == "$14.6 million"
    first, panel = (
        browser.run("return document.querySelector(arguments[0]).getBoundingClientRect()", s)
        for s in (".lit", ".source")
    )
    assert panel["top"] <= first["top"] <= panel["bottom"]
    browser.shoot("filing")
    assert "Larkmoor Gauge Corp." in browser.text(".timeline")
    assert "10-Q for the period ended 2024-06-30" in browser.text(".summary")
    browser.find(".summary a").click()
    browser.wait(lambda: "/id/registrant/0009999942" in browser.driver.current_url)
    assert browser.text("h1") == "Tidegate Precision, Inc. (CIK 0009999942)"
    named = [line.text for line in browser.all(".referring li")][:3]
    assert [line.split()[0] for line in named] == ["2025-05-15", "2024-11-14", "2024-08-14"]
    assert "Larkmoor Gauge Corp." in browser.text(".timeline")


def test_an_address_names_a_part_of_a_filing(browser, endpoint):
    browser.open(f"{endpoint}{FILING}#change-Revenues")
    browser.wait(lambda: browser.all(".lit"))
    lit = "".join(one.get_attribute("textContent") for one in browser.all(".source .lit"))
    assert lit.startswith("Net sales for the three months ended June 30, 2024")
    pressed = browser.run(
        "return document.querySelector('[aria-pressed=true]').getBoundingClientRect().top"
    )
    assert 0 <= pressed <= 900


def words_of(text):
    """The letters and digits of a text: boxes are shown as what their font draws."""
    return re.sub(r"[^A-Za-z0-9]", "", text.replace("þ", ""))


def test_every_value_lights_up_the_words_that_it_quotes(browser, endpoint):
    browser.open(endpoint + FILING)
    found = browser.run("""
        return [...document.querySelectorAll(".value")].map((value) => {
          value.click();
          return [value.title, [...document.querySelectorAll(".lit")].map((one) => one.textContent).join("")];
        });
    """)
    assert len(found) > 50
    for quote, lit in found:
        assert lit.strip(), quote
        if len(quote) > 1:  # a box alone is a letter of its font
            assert words_of(lit) == words_of(quote)


def type_query(browser, text):
    browser.find("#query-box summary").click()
    if browser.all(".cm-content"):
        place = browser.find(".cm-content")
        place.click()
        place.send_keys(Keys.CONTROL, "a")
        place.send_keys(Keys.DELETE)
    else:
        place = browser.find("#query")
        place.clear()
    place.send_keys(text)
    return place


def test_a_query_is_typed_and_an_error_is_told_in_words(browser, endpoint):
    browser.open(endpoint)
    place = type_query(browser, "SELECT ?day WHERE ")
    place.send_keys(Keys.CONTROL, Keys.ENTER)
    browser.wait(lambda: browser.find("#error").is_displayed())
    assert browser.text("#error") == "not SPARQL: line 1, column 19: the query ends too early"
    assert not browser.find("#result").is_displayed()
    browser.shoot("error")


def test_a_query_in_the_address_is_asked(browser, endpoint):
    query = "SELECT ?day { ?filing nt12b25:filedOn ?day } ORDER BY ?day LIMIT 3"
    browser.open(f"{endpoint}/?{urlencode({'query': query})}")
    browser.wait(lambda: said(browser).startswith("3 rows"))
    for query, answer in (
        ("ASK { ?s ?p ?o }", "Yes"),
        ("CONSTRUCT WHERE { ?s a ?o } LIMIT 3", "A graph"),
        ("SELECT * { ?s <urn:x:y> ?o }", "0 rows"),
        ("SELECT * { ?s nt12b25:fildOn ?o }", "0 rows"),
    ):
        browser.open(f"{endpoint}/?{urlencode({'query': query})}")
        browser.wait(lambda answer=answer: said(browser).startswith(answer))


def test_a_misspelled_term_is_told(browser, endpoint):
    query = "SELECT * { ?s nt12b25:fildOn ?o ; nt12b25:formType ?t }"
    browser.open(f"{endpoint}/?{urlencode({'query': query})}")
    browser.wait(lambda: said(browser).startswith("0 rows"))
    assert said(browser).endswith("; not in the vocabulary: nt12b25:fildOn")


def test_back_goes_to_the_question_before(browser, endpoint):
    browser.open(f"{endpoint}/?question=repeat-late-filers")
    browser.wait(lambda: "row" in said(browser))
    browser.run("document.querySelector('[data-name=problems-by-code]').click()")
    browser.wait(lambda: "problems-by-code" in browser.driver.current_url)
    browser.driver.back()
    browser.wait(lambda: browser.text("#meaning").startswith("Which registrants gave notice"))
    browser.open(f"{endpoint}/?question=no-such-question")
    assert "There is no ready question no-such-question" in browser.text("#error")


def test_a_question_is_found_by_its_name_and_nothing_by_nonsense(browser, endpoint):
    browser.open(endpoint)
    browser.find("#search").send_keys("repeat-late")
    assert [
        one.get_attribute("data-name")
        for one in browser.all("#questions button")
        if one.is_displayed()
    ] == ["repeat-late-filers"]
    browser.find("#search").send_keys("zither")
    assert browser.find("#none").is_displayed()


def test_a_short_cik_is_one_of_ten_digits(browser, endpoint):
    browser.open(f"{endpoint}/?question={NAMES}&cik=9999942")
    browser.wait(lambda: "rows" in said(browser))
    assert {row[0] for row in rows(browser)} == {"0009999942"}


def test_keys_alone_do_all(browser, endpoint):
    browser.open(endpoint)
    keys = ActionChains(browser.driver)
    keys.send_keys(Keys.TAB, Keys.ENTER, Keys.TAB).perform()  # past the link that skips
    active = lambda: browser.driver.switch_to.active_element  # noqa: E731
    for _ in range(30):
        if active().get_attribute("data-name") == NAMES:
            break
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
    assert active().get_attribute("data-name") == NAMES
    active().send_keys(Keys.ENTER)
    browser.wait(lambda: "rows" in said(browser))
    outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    browser.open(endpoint + FILING)
    value = browser.find(".value")
    browser.run("arguments[0].focus()", value)
    active().send_keys(Keys.SPACE)
    assert browser.all(".lit")


@pytest.mark.parametrize("path", ["/", f"/?question={NAMES}", FILING, "/id/registrant/0009999942"])
def test_a_narrow_screen_shows_all(browser, endpoint, path):
    size = {"width": 380, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        browser.open(endpoint + path)
        if "question" in path:
            browser.wait(lambda: "rows" in said(browser))
        assert browser.overflow() <= 0
        browser.shoot(f"narrow{path.replace('/', '-').partition('?')[0]}")
    finally:
        size |= {"width": 1280, "height": 900, "mobile": False}
        browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


@pytest.mark.thorough
def test_every_question_shows_its_rows(browser, endpoint):
    browser.open(endpoint)
    names = [one.get_attribute("data-name") for one in browser.all("#questions button")]
    for name in names:
        browser.open(f"{endpoint}/?question={name}")
        needed = browser.all("#parameters input:required")
        assert needed or browser.wait(lambda: "row" in said(browser))


@pytest.mark.thorough
def test_without_its_file_a_filing_shows_the_words_below_each_value(browser, filled):
    with server(filled[0]) as other:
        browser.open(other.url + FILING)
        assert sum(one.is_displayed() for one in browser.all("blockquote")) > 10
        assert "--sources FOLDER" in browser.text("main")
        browser.requests()


@pytest.mark.thorough
@pytest.mark.parametrize("path", ["/?question=largest-stated-falls-in-revenue", FILING])
def test_colors_have_contrast_by_day_and_by_night(browser, endpoint, path):
    for scheme in ("light", "dark"):
        browser.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
        )
        browser.open(endpoint + path)
        browser.wait(lambda: browser.all("main h1"))
        browser.shoot(f"{scheme}{path[:4].replace('/', '-').replace('?', '')}")
        found = browser.run(CONTRAST)
        assert found
        assert min(found.values()) >= 4.5, sorted(found.items(), key=lambda item: item[1])[:3]
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


CONTRAST = """
const light = (color) => {
  const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map((n) => n / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = (element) => {
  for (let one = element; one; one = one.parentElement) {
    const color = getComputedStyle(one).backgroundColor;
    if (/^rgb\\(/.test(color)) return color;
  }
  return "rgb(255, 255, 255)";
};
const found = {};
for (const one of document.querySelectorAll("body *")) {
  if (!one.checkVisibility() || ![...one.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim())) continue;
  const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
  found[`${one.tagName}.${one.className}`] = (a + 0.05) / (b + 0.05);
}
return found;
"""
