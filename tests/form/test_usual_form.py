"""The usual form, whole."""

from blank_form import form


def test_usual_form():
    filing = form()
    assert filing.subject_report.period_end == "1998-12-31"
    assert filing.reason_narrative == "The books were lost."
    assert (filing.other_reports_filed, filing.change_anticipated) == (True, False)
    assert filing.change_explanation is None
