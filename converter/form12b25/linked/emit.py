"""Made of the model and the JSON-LD context by ``make tables``; change those.

One function a class of the model: it returns the lines of a node, sorted. ``v`` is the node's
value, ``s`` its subject as it stands in a line, ``e`` the end of a line, ``w`` the writing.
"""

from typing import Any

from form12b25 import model

from .escape import FALSE, TRUE, escaped


def emit_address(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Address>{e}'
    x = v.city
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#locality> "{y}"{e}'
    x = v.postal_code
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#postal-code> "{y}"{e}'
    x = v.state_or_country
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#region> "{y}"{e}'
    x = v.street1
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#street1> "{y}"{e}'
    x = v.street2
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#street2> "{y}"{e}'
    return t


def emit_amount(v: Any, s: str, e: str, w: Any) -> str:
    x = v.period
    n_period = f'{s}<https://w3id.org/form12b25/ns#period> <{w.child("period", x, s)}>{e}' if x is not None else ''
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReportedAmount>{e}'
    x = v.amount_text
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#amountText> "{y}"{e}'
    x = v.approximate
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#approximate> {TRUE if x else FALSE}{e}'
    x = v.decimals
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#decimals> "{x}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    t += n_evidence
    x = v.maximum
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#maximum> "{y}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    x = v.minimum
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#minimum> "{y}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    t += n_period
    x = v.unit
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#unit> "{y}"{e}'
    x = v.value
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#value> "{y}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    return t


def emit_class_contract(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ClassContract>{e}'
    x = v.class_id
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#classId> "{y}"{e}'
    x = v.class_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#className> "{y}"{e}'
    x = v.ticker_symbol
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#tickerSymbol> "{y}"{e}'
    return t


def emit_contact(v: Any, s: str, e: str, w: Any) -> str:
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Contact>{e}'
    x = v.name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#fn> "{y}"{e}'
    x = v.title
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#title> "{y}"{e}'
    x = v.area_code
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#areaCode> "{y}"{e}'
    t += n_evidence
    x = v.extension
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#extension> "{y}"{e}'
    x = v.local_number
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#localNumber> "{y}"{e}'
    x = v.telephone
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#telephone> "{y}"{e}'
    return t


def emit_discrepancy(v: Any, s: str, e: str, w: Any) -> str:
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Discrepancy>{e}'
    x = v.computed_value
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#computedValue> "{y}"{e}'
    x = v.kind
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#discrepancyKind> "{y}"{e}'
    t += n_evidence
    x = v.message
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#message> "{y}"{e}'
    x = v.stated_value
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#statedValue> "{y}"{e}'
    return t


def emit_document(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#SubmissionDocument>{e}'
    x = v.description
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#documentDescription> "{y}"{e}'
    x = v.format
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#documentFormat> "{y}"{e}'
    x = v.type
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#documentType> "{y}"{e}'
    x = v.file_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#fileName> "{y}"{e}'
    x = v.sequence
    t += f'{s}<https://w3id.org/form12b25/ns#sequence> "{x}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    return t


def emit_evidence(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#TextSpan>{e}'
    x = v.end
    t += f'{s}<http://www.w3.org/ns/oa#end> "{x}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    x = v.quote
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<http://www.w3.org/ns/oa#exact> "{y}"{e}'
    x = v.start
    t += f'{s}<http://www.w3.org/ns/oa#start> "{x}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    x = v.field
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#field> "{y}"{e}'
    x = v.document
    if type(x) is int:
        t += f'{s}<https://w3id.org/form12b25/ns#inDocument> "{x}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    else:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#inDocument> "{y}"{e}'
    return t


def emit_factor(v: Any, s: str, e: str, w: Any) -> str:
    x = v.factor_amount
    n_factor_amount = f'{s}<https://w3id.org/form12b25/ns#factorAmount> <{w.child("factor_amount", x, s)}>{e}' if x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ChangeFactor>{e}'
    x = v.component
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#component> "{y}"{e}'
    t += n_factor_amount
    x = v.factor_text
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#factorText> "{y}"{e}'
    return t


def emit_filer(v: Any, s: str, e: str, w: Any) -> str:
    x = v.registrant
    n_registrant = f'{s}<https://w3id.org/form12b25/ns#registrant> <{w.child("registrant", x, s)}>{e}' if x is not None else ''
    n_filing_values = w.nodes(f'{s}<https://w3id.org/form12b25/ns#filingValues> <', 'filing_values', v.filing_values, s, e) if v.filing_values else ''
    x = v.business_address
    n_business_address = f'{s}<https://w3id.org/form12b25/ns#businessAddress> <{w.child("business_address", x, s)}>{e}' if x is not None else ''
    x = v.mail_address
    n_mail_address = f'{s}<https://w3id.org/form12b25/ns#mailAddress> <{w.child("mail_address", x, s)}>{e}' if x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#FilerRecord>{e}'
    t += n_business_address
    x = v.business_phone
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#businessPhone> "{y}"{e}'
    x = v.business_telephone
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#businessTelephone> "{y}"{e}'
    x = v.conformed_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#conformedName> "{y}"{e}'
    t += n_filing_values
    x = v.fiscal_year_end
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#fiscalYearEnd> "{y}"^^<http://www.w3.org/2001/XMLSchema#gMonthDay>{e}'
    x = v.irs_number
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#irsNumber> "{y}"{e}'
    t += n_mail_address
    x = v.organization_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#organizationName> "{y}"{e}'
    t += n_registrant
    x = v.relationship
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#relationship> "{y}"{e}'
    x = v.role
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#role> "{y}"{e}'
    x = v.sic_code
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#sicCode> "{y}"{e}'
    x = v.sic_description
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#sicDescription> "{y}"{e}'
    x = v.state_of_incorporation
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#stateOfIncorporation> "{y}"{e}'
    return t


def emit_filing(v: Any, s: str, e: str, w: Any) -> str:
    x = v.header_details
    n_header_details = f'{s}<https://w3id.org/form12b25/ns#headerDetails> <{w.child("header_details", x, s)}>{e}' if x is not None else ''
    x = v.source
    n_source = f'{s}<https://w3id.org/form12b25/ns#source> <{w.child("source", x, s)}>{e}' if x is not None else ''
    n_documents = w.nodes(f'{s}<https://w3id.org/form12b25/ns#submissionDocument> <', 'documents', v.documents, s, e) if v.documents else ''
    n_filers = w.nodes(f'{s}<https://w3id.org/form12b25/ns#filer> <', 'filers', v.filers, s, e) if v.filers else ''
    n_report_boxes = w.nodes(f'{s}<https://w3id.org/form12b25/ns#reportBox> <', 'report_boxes', v.report_boxes, s, e) if v.report_boxes else ''
    x = v.subject_report
    n_subject_report = f'{s}<https://w3id.org/form12b25/ns#subjectReport> <{w.child("subject_report", x, s)}>{e}' if x is not None else ''
    n_stated_registrants = w.nodes(f'{s}<https://w3id.org/form12b25/ns#statedRegistrant> <', 'stated_registrants', v.stated_registrants, s, e) if v.stated_registrants else ''
    x = v.relief_boxes
    n_relief_boxes = f'{s}<https://w3id.org/form12b25/ns#reliefBoxes> <{w.child("relief_boxes", x, s)}>{e}' if x is not None else ''
    n_contacts = w.nodes(f'{s}<https://w3id.org/form12b25/ns#contact> <', 'contacts', v.contacts, s, e) if v.contacts else ''
    n_missing_reports = w.nodes(f'{s}<https://w3id.org/form12b25/ns#missingReport> <', 'missing_reports', v.missing_reports, s, e) if v.missing_reports else ''
    n_reported_changes = w.nodes(f'{s}<https://w3id.org/form12b25/ns#reportsChange> <', 'reported_changes', v.reported_changes, s, e) if v.reported_changes else ''
    n_signatures = w.nodes(f'{s}<https://w3id.org/form12b25/ns#signature> <', 'signatures', v.signatures, s, e) if v.signatures else ''
    n_evidence = w.nodes(f'{s}<https://w3id.org/form12b25/ns#evidence> <', 'evidence', v.evidence, s, e) if w.evidence and v.evidence else ''
    n_discrepancies = w.nodes(f'{s}<https://w3id.org/form12b25/ns#discrepancy> <', 'discrepancies', v.discrepancies, s, e) if v.discrepancies else ''
    n_problems = w.nodes(f'{s}<https://w3id.org/form12b25/ns#problem> <', 'problems', v.problems, s, e) if v.problems else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#{w.filing_class}>{e}'
    x = v.accepted_at
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#acceptedAt> "{y}"^^<http://www.w3.org/2001/XMLSchema#dateTime>{e}'
    x = v.accession_number
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#accessionNumber> "{y}"{e}'
    x = v.change_anticipated
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#changeAnticipated> {TRUE if x else FALSE}{e}'
    x = v.change_explanation
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#changeExplanation> "{y}"{e}'
    if v.commission_file_numbers:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#commissionFileNumber> ', v.commission_file_numbers, e)
    t += n_contacts
    if v.cusips:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#cusip> ', v.cusips, e)
    x = v.date_as_of_change
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#dateAsOfChange> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    t += n_discrepancies
    x = v.document_count
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#documentCount> "{x}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    x = v.effectiveness_date
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#effectivenessDate> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    t += n_evidence
    x = v.filed_on
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#filedOn> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    t += n_filers
    x = v.form_type
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#formType> "{y}"{e}'
    t += n_header_details
    x = v.is_amendment
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isAmendment> {TRUE if x else FALSE}{e}'
    t += n_missing_reports
    x = v.other_reports_filed
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#otherReportsFiled> {TRUE if x else FALSE}{e}'
    x = v.period_of_report
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#periodOfReport> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    t += n_problems
    x = v.reason_narrative
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#reasonNarrative> "{y}"{e}'
    x = v.relates_to_portion
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#relatesToPortion> "{y}"{e}'
    t += n_relief_boxes
    t += n_report_boxes
    t += n_reported_changes
    x = v.schema_version
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#schemaVersion> "{y}"{e}'
    x = v.seeks_relief
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#seeksRelief> {TRUE if x else FALSE}{e}'
    t += n_signatures
    t += n_source
    t += n_stated_registrants
    t += n_subject_report
    t += n_documents
    return t


def emit_filing_values(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#FilingValues>{e}'
    x = v.film_number
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#filmNumber> "{y}"{e}'
    x = v.form_type
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#formType> "{y}"{e}'
    x = v.sec_act
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#secAct> "{y}"{e}'
    x = v.sec_file_number
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#secFileNumber> "{y}"{e}'
    return t


def emit_former_name(v: Any, s: str, e: str, w: Any) -> str:
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#NameUsage>{e}'
    x = v.date_of_name_change
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#dateOfNameChange> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    t += n_evidence
    x = v.name
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#nameText> "{y}"{e}'
    x = v.used_from
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#usedFrom> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.used_until
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#usedUntil> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.used_until_no_later_than
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#usedUntilNoLaterThan> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    return t


def emit_header_details(v: Any, s: str, e: str, w: Any) -> str:
    n_series = w.nodes(f'{s}<https://w3id.org/form12b25/ns#series> <', 'series', v.series, s, e) if v.series else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#HeaderDetails>{e}'
    if v.abs_asset_classes:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#absAssetClass> ', v.abs_asset_classes, e)
    if v.abs_rules:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#absRule> ', v.abs_rules, e)
    x = v.action_on
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#actionOn> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.category
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#category> "{y}"{e}'
    if v.depositor_ciks:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#depositorCik> ', v.depositor_ciks, e)
    x = v.disseminated_on
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#disseminatedOn> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    if v.group_members:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#groupMember> ', v.group_members, e)
    x = v.header_file
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#headerFile> "{y}"{e}'
    x = v.is_confirming_copy
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isConfirmingCopy> {TRUE if x else FALSE}{e}'
    x = v.is_correction
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isCorrection> {TRUE if x else FALSE}{e}'
    x = v.is_deletion
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isDeletion> {TRUE if x else FALSE}{e}'
    x = v.is_paper
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isPaper> {TRUE if x else FALSE}{e}'
    x = v.is_private_to_public
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isPrivateToPublic> {TRUE if x else FALSE}{e}'
    x = v.is_registered_entity
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isRegisteredEntity> {TRUE if x else FALSE}{e}'
    if v.issuing_entity_ciks:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#issuingEntityCik> ', v.issuing_entity_ciks, e)
    if v.issuing_entity_names:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#issuingEntityName> ', v.issuing_entity_names, e)
    if v.items:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#item> ', v.items, e)
    x = v.no_annual_activity
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#noAnnualActivity> {TRUE if x else FALSE}{e}'
    x = v.no_quarterly_activity
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#noQuarterlyActivity> {TRUE if x else FALSE}{e}'
    x = v.period_start
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#periodStart> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    if v.public_reference_accession_numbers:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#publicReferenceAccessionNumber> ', v.public_reference_accession_numbers, e)
    x = v.public_release_on
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#publicReleaseOn> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.received_on
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#receivedOn> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    if v.reference_file_numbers:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#referenceFileNumber> ', v.reference_file_numbers, e)
    if v.securitizer_ciks:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#securitizerCik> ', v.securitizer_ciks, e)
    if v.self_regulatory_organizations:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#selfRegulatoryOrganization> ', v.self_regulatory_organizations, e)
    t += n_series
    if v.sponsor_ciks:
        t += w.texts(f'{s}<https://w3id.org/form12b25/ns#sponsorCik> ', v.sponsor_ciks, e)
    return t


def emit_missing_report(v: Any, s: str, e: str, w: Any) -> str:
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#MissingReport>{e}'
    t += n_evidence
    x = v.form_type
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#formType> "{y}"{e}'
    x = v.period_end
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#periodEnd> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.text
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#reportText> "{y}"{e}'
    return t


def emit_period(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Period>{e}'
    x = v.instant
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#instant> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.period_end
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#periodEnd> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.period_start
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#periodStart> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    return t


def emit_problem(v: Any, s: str, e: str, w: Any) -> str:
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Problem>{e}'
    t += n_evidence
    x = v.message
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#message> "{y}"{e}'
    x = v.code
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#problemCode> "{y}"{e}'
    x = v.severity
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#severity> "{y}"{e}'
    return t


def emit_registrant(v: Any, s: str, e: str, w: Any) -> str:
    n_former_names = w.nodes(f'{s}<https://w3id.org/form12b25/ns#formerNameUsage> <', 'former_names', v.former_names, s, e) if v.former_names else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Registrant>{e}'
    x = v.cik
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#cik> "{y}"{e}'
    t += n_former_names
    return t


def emit_relief_boxes(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReliefBoxes>{e}'
    x = v.a
    t += f'{s}<https://w3id.org/form12b25/ns#reliefBoxA> {TRUE if x else FALSE}{e}'
    x = v.b
    t += f'{s}<https://w3id.org/form12b25/ns#reliefBoxB> {TRUE if x else FALSE}{e}'
    x = v.c
    t += f'{s}<https://w3id.org/form12b25/ns#reliefBoxC> {TRUE if x else FALSE}{e}'
    return t


def emit_report_box(v: Any, s: str, e: str, w: Any) -> str:
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReportBox>{e}'
    x = v.form
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#boxForm> "{y}"{e}'
    x = v.label
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#boxLabel> "{y}"{e}'
    t += n_evidence
    x = v.checked
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#isChecked> {TRUE if x else FALSE}{e}'
    x = v.is_transition_report
    t += f'{s}<https://w3id.org/form12b25/ns#isTransitionReport> {TRUE if x else FALSE}{e}'
    return t


def emit_reported_change(v: Any, s: str, e: str, w: Any) -> str:
    x = v.current_amount
    n_current_amount = f'{s}<https://w3id.org/form12b25/ns#currentAmount> <{w.child("current_amount", x, s)}>{e}' if x is not None else ''
    x = v.prior_amount
    n_prior_amount = f'{s}<https://w3id.org/form12b25/ns#priorAmount> <{w.child("prior_amount", x, s)}>{e}' if x is not None else ''
    x = v.change_amount
    n_change_amount = f'{s}<https://w3id.org/form12b25/ns#changeAmount> <{w.child("change_amount", x, s)}>{e}' if x is not None else ''
    n_factors = w.nodes(f'{s}<https://w3id.org/form12b25/ns#factor> <', 'factors', v.factors, s, e) if v.factors else ''
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReportedChange>{e}'
    t += n_change_amount
    x = v.component
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#component> "{y}"{e}'
    t += n_current_amount
    x = v.direction
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#direction> <https://w3id.org/form12b25/direction/{w.checked(x)}>{e}'
    t += n_evidence
    t += n_factors
    x = v.measure
    t += f'{s}<https://w3id.org/form12b25/ns#measure> <https://w3id.org/form12b25/measure/{w.checked(x)}>{e}'
    x = v.measure_text
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#measureText> "{y}"{e}'
    x = v.percent_change
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#percentChange> "{y}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    x = v.percent_change_maximum
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#percentChangeMaximum> "{y}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    x = v.percent_change_minimum
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#percentChangeMinimum> "{y}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    x = v.percentage_points
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#percentagePoints> "{y}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    t += n_prior_amount
    return t


def emit_series(v: Any, s: str, e: str, w: Any) -> str:
    n_classes = w.nodes(f'{s}<https://w3id.org/form12b25/ns#classContract> <', 'classes', v.classes, s, e) if v.classes else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Series>{e}'
    t += n_classes
    x = v.owner_cik
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#ownerCik> "{y}"{e}'
    x = v.series_id
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#seriesId> "{y}"{e}'
    x = v.series_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#seriesName> "{y}"{e}'
    x = v.status
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#seriesStatus> "{y}"{e}'
    return t


def emit_signature(v: Any, s: str, e: str, w: Any) -> str:
    x = v.evidence
    n_evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", x, s)}>{e}' if w.evidence and x is not None else ''
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Signature>{e}'
    x = v.conformed_signature
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#conformedSignature> "{y}"{e}'
    t += n_evidence
    x = v.registrant_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#registrantName> "{y}"{e}'
    x = v.signed_on
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#signedOn> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    x = v.signer_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#signerName> "{y}"{e}'
    x = v.signer_title
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#signerTitle> "{y}"{e}'
    return t


def emit_source(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#SourceDocument>{e}'
    x = v.byte_length
    t += f'{s}<https://w3id.org/form12b25/ns#byteLength> "{x}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    x = v.encoding
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#encoding> "{y}"{e}'
    x = v.file_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#fileName> "{y}"{e}'
    x = v.sha256
    y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
    t += f'{s}<https://w3id.org/form12b25/ns#sha256> "{y}"{e}'
    x = v.url
    if x is not None:
        t += f'{s}<https://w3id.org/form12b25/ns#url> <{w.checked(x)}>{e}'
    return t


def emit_stated_registrant(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#StatedRegistrant>{e}'
    x = v.city
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#locality> "{y}"{e}'
    x = v.postal_code
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#postal-code> "{y}"{e}'
    x = v.state_or_country
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#region> "{y}"{e}'
    x = v.street
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<http://www.w3.org/2006/vcard/ns#street-address> "{y}"{e}'
    x = v.former_name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#statedFormerName> "{y}"{e}'
    x = v.name
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#statedName> "{y}"{e}'
    return t


def emit_subject_report(v: Any, s: str, e: str, w: Any) -> str:
    t = ""
    t += f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#SubjectReport>{e}'
    x = v.form_type
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#formType> "{y}"{e}'
    x = v.is_transition_report
    t += f'{s}<https://w3id.org/form12b25/ns#isTransitionReport> {TRUE if x else FALSE}{e}'
    x = v.period_end
    if x is not None:
        y = x if x.isprintable() and '"' not in x and "\\" not in x else escaped(x)
        t += f'{s}<https://w3id.org/form12b25/ns#periodEnd> "{y}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    return t

EMIT: dict[type, Any] = {
    model.Address: emit_address,
    model.Amount: emit_amount,
    model.ClassContract: emit_class_contract,
    model.Contact: emit_contact,
    model.Discrepancy: emit_discrepancy,
    model.Document: emit_document,
    model.Evidence: emit_evidence,
    model.Factor: emit_factor,
    model.Filer: emit_filer,
    model.Filing: emit_filing,
    model.FilingValues: emit_filing_values,
    model.FormerName: emit_former_name,
    model.HeaderDetails: emit_header_details,
    model.MissingReport: emit_missing_report,
    model.Period: emit_period,
    model.Problem: emit_problem,
    model.Registrant: emit_registrant,
    model.ReliefBoxes: emit_relief_boxes,
    model.ReportBox: emit_report_box,
    model.ReportedChange: emit_reported_change,
    model.Series: emit_series,
    model.Signature: emit_signature,
    model.Source: emit_source,
    model.StatedRegistrant: emit_stated_registrant,
    model.SubjectReport: emit_subject_report,
}
