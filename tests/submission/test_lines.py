from form12b25.submission.lines import work_text


def test_long_lines_are_joined_again_and_places_kept():
    word = "unreasonable"
    line = "x" * 1020 + word  # EDGAR breaks it after 1,023 characters, inside the word
    file = "head\n" + line[:1023] + "\n" + line[1023:] + "\ntail"
    work = work_text(file)
    assert work.text == f"head\n{line}\ntail"
    at = work.text.index(word)
    start, end = work.to_file(at, at + len(word))
    assert file[start:end].replace("\n", "") == word
    tail = work.text.index("tail")
    assert file[slice(*work.to_file(tail, tail + 4))] == "tail"


def test_crlf_with_long_lines():
    file = "a" * 1023 + "\r\n" + "b\r\nc"
    work = work_text(file)
    assert work.text == "a" * 1023 + "b \nc"
    c = work.text.index("c")
    assert file[slice(*work.to_file(c, c + 1))] == "c"


def test_pem_wrapper_and_dash_escapes():
    file = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001\nMIC: x\n\n<SEC-HEADER>\n- ------\n- a\n"
    work = work_text(file)
    assert work.text[work.content_start :].startswith("<SEC-HEADER>")
    assert "\n  ------\n- a\n" in work.text
    assert len(work.text) == len(file)
