"""Made of the model and the JSON-LD context by ``make generate``; change those.

One function a class of the model: it returns the lines of a node, sorted. ``v`` is the node's
value, ``s`` its subject as it stands in a line, ``e`` the end of a line, ``w`` the writing.
"""

from typing import Any

from form12b25 import model

from ..escape import FALSE, TRUE, escaped


def emit_address(v: Any, s: str, e: str, w: Any) -> str:
    street1 = v.street1
    if street1 is not None:
        if not (street1.isprintable() and '"' not in street1 and "\\" not in street1):
            street1 = escaped(street1)
        street1 = f'{s}<https://w3id.org/form12b25/ns#street1> "{street1}"{e}'
    else:
        street1 = ''
    street2 = v.street2
    if street2 is not None:
        if not (street2.isprintable() and '"' not in street2 and "\\" not in street2):
            street2 = escaped(street2)
        street2 = f'{s}<https://w3id.org/form12b25/ns#street2> "{street2}"{e}'
    else:
        street2 = ''
    city = v.city
    if city is not None:
        if not (city.isprintable() and '"' not in city and "\\" not in city):
            city = escaped(city)
        city = f'{s}<http://www.w3.org/2006/vcard/ns#locality> "{city}"{e}'
    else:
        city = ''
    state_or_country = v.state_or_country
    if state_or_country is not None:
        if not (state_or_country.isprintable() and '"' not in state_or_country and "\\" not in state_or_country):
            state_or_country = escaped(state_or_country)
        state_or_country = f'{s}<http://www.w3.org/2006/vcard/ns#region> "{state_or_country}"{e}'
    else:
        state_or_country = ''
    postal_code = v.postal_code
    if postal_code is not None:
        if not (postal_code.isprintable() and '"' not in postal_code and "\\" not in postal_code):
            postal_code = escaped(postal_code)
        postal_code = f'{s}<http://www.w3.org/2006/vcard/ns#postal-code> "{postal_code}"{e}'
    else:
        postal_code = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Address>{e}'
        f'{city}'
        f'{postal_code}'
        f'{state_or_country}'
        f'{street1}'
        f'{street2}'
    )


def emit_amount(v: Any, s: str, e: str, w: Any) -> str:
    value = v.value
    if value is not None:
        if not (value.isprintable() and '"' not in value and "\\" not in value):
            value = escaped(value)
        value = f'{s}<https://w3id.org/form12b25/ns#value> "{value}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    else:
        value = ''
    minimum = v.minimum
    if minimum is not None:
        if not (minimum.isprintable() and '"' not in minimum and "\\" not in minimum):
            minimum = escaped(minimum)
        minimum = f'{s}<https://w3id.org/form12b25/ns#minimum> "{minimum}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    else:
        minimum = ''
    maximum = v.maximum
    if maximum is not None:
        if not (maximum.isprintable() and '"' not in maximum and "\\" not in maximum):
            maximum = escaped(maximum)
        maximum = f'{s}<https://w3id.org/form12b25/ns#maximum> "{maximum}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    else:
        maximum = ''
    unit = v.unit
    if not (unit.isprintable() and '"' not in unit and "\\" not in unit):
        unit = escaped(unit)
    decimals = v.decimals
    if decimals is not None:
        decimals = f'{s}<https://w3id.org/form12b25/ns#decimals> "{decimals}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    else:
        decimals = ''
    approximate = v.approximate
    if approximate is not None:
        approximate = f'{s}<https://w3id.org/form12b25/ns#approximate> {TRUE if approximate else FALSE}{e}'
    else:
        approximate = ''
    amount_text = v.amount_text
    if not (amount_text.isprintable() and '"' not in amount_text and "\\" not in amount_text):
        amount_text = escaped(amount_text)
    period = v.period
    if period is not None:
        period = f'{s}<https://w3id.org/form12b25/ns#period> <{w.child("period", period, s)}>{e}'
    else:
        period = ''
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    label = w.derived.label(v)
    if label is not None:
        if not (label.isprintable() and '"' not in label and "\\" not in label):
            label = escaped(label)
        label = f'{s}<http://www.w3.org/2000/01/rdf-schema#label> "{label}"{e}'
    else:
        label = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReportedAmount>{e}'
        f'{label}'
        f'{s}<https://w3id.org/form12b25/ns#amountText> "{amount_text}"{e}'
        f'{approximate}'
        f'{decimals}'
        f'{evidence}'
        f'{maximum}'
        f'{minimum}'
        f'{period}'
        f'{s}<https://w3id.org/form12b25/ns#unit> "{unit}"{e}'
        f'{value}'
    )


def emit_class_contract(v: Any, s: str, e: str, w: Any) -> str:
    class_id = v.class_id
    if class_id is not None:
        if not (class_id.isprintable() and '"' not in class_id and "\\" not in class_id):
            class_id = escaped(class_id)
        class_id = f'{s}<https://w3id.org/form12b25/ns#classId> "{class_id}"{e}'
    else:
        class_id = ''
    class_name = v.class_name
    if class_name is not None:
        if not (class_name.isprintable() and '"' not in class_name and "\\" not in class_name):
            class_name = escaped(class_name)
        class_name = f'{s}<https://w3id.org/form12b25/ns#className> "{class_name}"{e}'
    else:
        class_name = ''
    ticker_symbol = v.ticker_symbol
    if ticker_symbol is not None:
        if not (ticker_symbol.isprintable() and '"' not in ticker_symbol and "\\" not in ticker_symbol):
            ticker_symbol = escaped(ticker_symbol)
        ticker_symbol = f'{s}<https://w3id.org/form12b25/ns#tickerSymbol> "{ticker_symbol}"{e}'
    else:
        ticker_symbol = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ClassContract>{e}'
        f'{class_id}'
        f'{class_name}'
        f'{ticker_symbol}'
    )


def emit_contact(v: Any, s: str, e: str, w: Any) -> str:
    name = v.name
    if name is not None:
        if not (name.isprintable() and '"' not in name and "\\" not in name):
            name = escaped(name)
        name = f'{s}<http://www.w3.org/2006/vcard/ns#fn> "{name}"{e}'
    else:
        name = ''
    title = v.title
    if title is not None:
        if not (title.isprintable() and '"' not in title and "\\" not in title):
            title = escaped(title)
        title = f'{s}<http://www.w3.org/2006/vcard/ns#title> "{title}"{e}'
    else:
        title = ''
    area_code = v.area_code
    if area_code is not None:
        if not (area_code.isprintable() and '"' not in area_code and "\\" not in area_code):
            area_code = escaped(area_code)
        area_code = f'{s}<https://w3id.org/form12b25/ns#areaCode> "{area_code}"{e}'
    else:
        area_code = ''
    local_number = v.local_number
    if local_number is not None:
        if not (local_number.isprintable() and '"' not in local_number and "\\" not in local_number):
            local_number = escaped(local_number)
        local_number = f'{s}<https://w3id.org/form12b25/ns#localNumber> "{local_number}"{e}'
    else:
        local_number = ''
    extension = v.extension
    if extension is not None:
        if not (extension.isprintable() and '"' not in extension and "\\" not in extension):
            extension = escaped(extension)
        extension = f'{s}<https://w3id.org/form12b25/ns#extension> "{extension}"{e}'
    else:
        extension = ''
    telephone = v.telephone
    if telephone is not None:
        if not (telephone.isprintable() and '"' not in telephone and "\\" not in telephone):
            telephone = escaped(telephone)
        telephone = f'{s}<https://w3id.org/form12b25/ns#telephone> "{telephone}"{e}'
    else:
        telephone = ''
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    label = w.derived.label(v)
    if label is not None:
        if not (label.isprintable() and '"' not in label and "\\" not in label):
            label = escaped(label)
        label = f'{s}<http://www.w3.org/2000/01/rdf-schema#label> "{label}"{e}'
    else:
        label = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Contact>{e}'
        f'{label}'
        f'{name}'
        f'{title}'
        f'{area_code}'
        f'{evidence}'
        f'{extension}'
        f'{local_number}'
        f'{telephone}'
    )


def emit_discrepancy(v: Any, s: str, e: str, w: Any) -> str:
    kind = v.kind
    if not (kind.isprintable() and '"' not in kind and "\\" not in kind):
        kind = escaped(kind)
    stated_value = v.stated_value
    if not (stated_value.isprintable() and '"' not in stated_value and "\\" not in stated_value):
        stated_value = escaped(stated_value)
    computed_value = v.computed_value
    if not (computed_value.isprintable() and '"' not in computed_value and "\\" not in computed_value):
        computed_value = escaped(computed_value)
    message = v.message
    if not (message.isprintable() and '"' not in message and "\\" not in message):
        message = escaped(message)
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Discrepancy>{e}'
        f'{s}<https://w3id.org/form12b25/ns#computedValue> "{computed_value}"{e}'
        f'{s}<https://w3id.org/form12b25/ns#discrepancyKind> "{kind}"{e}'
        f'{evidence}'
        f'{s}<https://w3id.org/form12b25/ns#message> "{message}"{e}'
        f'{s}<https://w3id.org/form12b25/ns#statedValue> "{stated_value}"{e}'
    )


def emit_document(v: Any, s: str, e: str, w: Any) -> str:
    sequence = v.sequence
    type = v.type
    if type is not None:
        if not (type.isprintable() and '"' not in type and "\\" not in type):
            type = escaped(type)
        type = f'{s}<https://w3id.org/form12b25/ns#documentType> "{type}"{e}'
    else:
        type = ''
    file_name = v.file_name
    if file_name is not None:
        if not (file_name.isprintable() and '"' not in file_name and "\\" not in file_name):
            file_name = escaped(file_name)
        file_name = f'{s}<https://w3id.org/form12b25/ns#fileName> "{file_name}"{e}'
    else:
        file_name = ''
    description = v.description
    if description is not None:
        if not (description.isprintable() and '"' not in description and "\\" not in description):
            description = escaped(description)
        description = f'{s}<https://w3id.org/form12b25/ns#documentDescription> "{description}"{e}'
    else:
        description = ''
    format = v.format
    if not (format.isprintable() and '"' not in format and "\\" not in format):
        format = escaped(format)
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#SubmissionDocument>{e}'
        f'{description}'
        f'{s}<https://w3id.org/form12b25/ns#documentFormat> "{format}"{e}'
        f'{type}'
        f'{file_name}'
        f'{s}<https://w3id.org/form12b25/ns#sequence> "{sequence}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    )


def emit_evidence(v: Any, s: str, e: str, w: Any) -> str:
    field = v.field
    if field is not None:
        if not (field.isprintable() and '"' not in field and "\\" not in field):
            field = escaped(field)
        field = f'{s}<https://w3id.org/form12b25/ns#field> "{field}"{e}'
    else:
        field = ''
    document = v.document
    if type(document) is int:
        document = f'"{document}"^^<http://www.w3.org/2001/XMLSchema#integer>'
    else:
        if not (document.isprintable() and '"' not in document and "\\" not in document):
            document = escaped(document)
        document = f'"{document}"'
    start = v.start
    end = v.end
    quote = v.quote
    if not (quote.isprintable() and '"' not in quote and "\\" not in quote):
        quote = escaped(quote)
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#TextSpan>{e}'
        f'{s}<http://www.w3.org/ns/oa#end> "{end}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
        f'{s}<http://www.w3.org/ns/oa#exact> "{quote}"{e}'
        f'{s}<http://www.w3.org/ns/oa#start> "{start}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
        f'{field}'
        f'{s}<https://w3id.org/form12b25/ns#inDocument> {document}{e}'
    )


def emit_factor(v: Any, s: str, e: str, w: Any) -> str:
    factor_text = v.factor_text
    if not (factor_text.isprintable() and '"' not in factor_text and "\\" not in factor_text):
        factor_text = escaped(factor_text)
    factor_amount = v.factor_amount
    if factor_amount is not None:
        factor_amount = f'{s}<https://w3id.org/form12b25/ns#factorAmount> <{w.child("factor_amount", factor_amount, s)}>{e}'
    else:
        factor_amount = ''
    component = v.component
    if component is not None:
        if not (component.isprintable() and '"' not in component and "\\" not in component):
            component = escaped(component)
        component = f'{s}<https://w3id.org/form12b25/ns#component> "{component}"{e}'
    else:
        component = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ChangeFactor>{e}'
        f'{component}'
        f'{factor_amount}'
        f'{s}<https://w3id.org/form12b25/ns#factorText> "{factor_text}"{e}'
    )


def emit_filer(v: Any, s: str, e: str, w: Any) -> str:
    role = v.role
    if not (role.isprintable() and '"' not in role and "\\" not in role):
        role = escaped(role)
    registrant = v.registrant
    if registrant is not None:
        registrant = f'{s}<https://w3id.org/form12b25/ns#registrant> <{w.child("registrant", registrant, s)}>{e}'
    else:
        registrant = ''
    conformed_name = v.conformed_name
    if conformed_name is not None:
        if not (conformed_name.isprintable() and '"' not in conformed_name and "\\" not in conformed_name):
            conformed_name = escaped(conformed_name)
        conformed_name = f'{s}<https://w3id.org/form12b25/ns#conformedName> "{conformed_name}"{e}'
    else:
        conformed_name = ''
    sic_code = v.sic_code
    if sic_code is not None:
        if not (sic_code.isprintable() and '"' not in sic_code and "\\" not in sic_code):
            sic_code = escaped(sic_code)
        sic_code = f'{s}<https://w3id.org/form12b25/ns#sicCode> "{sic_code}"{e}'
    else:
        sic_code = ''
    sic_description = v.sic_description
    if sic_description is not None:
        if not (sic_description.isprintable() and '"' not in sic_description and "\\" not in sic_description):
            sic_description = escaped(sic_description)
        sic_description = f'{s}<https://w3id.org/form12b25/ns#sicDescription> "{sic_description}"{e}'
    else:
        sic_description = ''
    organization_name = v.organization_name
    if organization_name is not None:
        if not (organization_name.isprintable() and '"' not in organization_name and "\\" not in organization_name):
            organization_name = escaped(organization_name)
        organization_name = f'{s}<https://w3id.org/form12b25/ns#organizationName> "{organization_name}"{e}'
    else:
        organization_name = ''
    irs_number = v.irs_number
    if irs_number is not None:
        if not (irs_number.isprintable() and '"' not in irs_number and "\\" not in irs_number):
            irs_number = escaped(irs_number)
        irs_number = f'{s}<https://w3id.org/form12b25/ns#irsNumber> "{irs_number}"{e}'
    else:
        irs_number = ''
    state_of_incorporation = v.state_of_incorporation
    if state_of_incorporation is not None:
        if not (state_of_incorporation.isprintable() and '"' not in state_of_incorporation and "\\" not in state_of_incorporation):
            state_of_incorporation = escaped(state_of_incorporation)
        state_of_incorporation = f'{s}<https://w3id.org/form12b25/ns#stateOfIncorporation> "{state_of_incorporation}"{e}'
    else:
        state_of_incorporation = ''
    fiscal_year_end = v.fiscal_year_end
    if fiscal_year_end is not None:
        if not (fiscal_year_end.isprintable() and '"' not in fiscal_year_end and "\\" not in fiscal_year_end):
            fiscal_year_end = escaped(fiscal_year_end)
        fiscal_year_end = f'{s}<https://w3id.org/form12b25/ns#fiscalYearEnd> "{fiscal_year_end}"^^<http://www.w3.org/2001/XMLSchema#gMonthDay>{e}'
    else:
        fiscal_year_end = ''
    relationship = v.relationship
    if relationship is not None:
        if not (relationship.isprintable() and '"' not in relationship and "\\" not in relationship):
            relationship = escaped(relationship)
        relationship = f'{s}<https://w3id.org/form12b25/ns#relationship> "{relationship}"{e}'
    else:
        relationship = ''
    filing_values = w.nodes(f'{s}<https://w3id.org/form12b25/ns#filingValues> <', 'filing_values', v.filing_values, s, e) if v.filing_values else ''
    business_address = v.business_address
    if business_address is not None:
        business_address = f'{s}<https://w3id.org/form12b25/ns#businessAddress> <{w.child("business_address", business_address, s)}>{e}'
    else:
        business_address = ''
    mail_address = v.mail_address
    if mail_address is not None:
        mail_address = f'{s}<https://w3id.org/form12b25/ns#mailAddress> <{w.child("mail_address", mail_address, s)}>{e}'
    else:
        mail_address = ''
    business_phone = v.business_phone
    if business_phone is not None:
        if not (business_phone.isprintable() and '"' not in business_phone and "\\" not in business_phone):
            business_phone = escaped(business_phone)
        business_phone = f'{s}<https://w3id.org/form12b25/ns#businessPhone> "{business_phone}"{e}'
    else:
        business_phone = ''
    business_telephone = v.business_telephone
    if business_telephone is not None:
        if not (business_telephone.isprintable() and '"' not in business_telephone and "\\" not in business_telephone):
            business_telephone = escaped(business_telephone)
        business_telephone = f'{s}<https://w3id.org/form12b25/ns#businessTelephone> "{business_telephone}"{e}'
    else:
        business_telephone = ''
    label = w.derived.label(v)
    if label is not None:
        if not (label.isprintable() and '"' not in label and "\\" not in label):
            label = escaped(label)
        label = f'{s}<http://www.w3.org/2000/01/rdf-schema#label> "{label}"{e}'
    else:
        label = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#FilerRecord>{e}'
        f'{label}'
        f'{business_address}'
        f'{business_phone}'
        f'{business_telephone}'
        f'{conformed_name}'
        f'{filing_values}'
        f'{fiscal_year_end}'
        f'{irs_number}'
        f'{mail_address}'
        f'{organization_name}'
        f'{registrant}'
        f'{relationship}'
        f'{s}<https://w3id.org/form12b25/ns#role> "{role}"{e}'
        f'{sic_code}'
        f'{sic_description}'
        f'{state_of_incorporation}'
    )


def emit_filing(v: Any, s: str, e: str, w: Any) -> str:
    schema_version = v.schema_version
    if not (schema_version.isprintable() and '"' not in schema_version and "\\" not in schema_version):
        schema_version = escaped(schema_version)
    accession_number = v.accession_number
    if accession_number is not None:
        if not (accession_number.isprintable() and '"' not in accession_number and "\\" not in accession_number):
            accession_number = escaped(accession_number)
        accession_number = f'{s}<https://w3id.org/form12b25/ns#accessionNumber> "{accession_number}"{e}'
    else:
        accession_number = ''
    form_type = v.form_type
    if form_type is not None:
        if not (form_type.isprintable() and '"' not in form_type and "\\" not in form_type):
            form_type = escaped(form_type)
        form_type = f'{s}<https://w3id.org/form12b25/ns#formType> "{form_type}"{e}'
    else:
        form_type = ''
    is_amendment = v.is_amendment
    if is_amendment is not None:
        is_amendment = f'{s}<https://w3id.org/form12b25/ns#isAmendment> {TRUE if is_amendment else FALSE}{e}'
    else:
        is_amendment = ''
    filed_on = v.filed_on
    if filed_on is not None:
        if not (filed_on.isprintable() and '"' not in filed_on and "\\" not in filed_on):
            filed_on = escaped(filed_on)
        filed_on = f'{s}<https://w3id.org/form12b25/ns#filedOn> "{filed_on}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        filed_on = ''
    period_of_report = v.period_of_report
    if period_of_report is not None:
        if not (period_of_report.isprintable() and '"' not in period_of_report and "\\" not in period_of_report):
            period_of_report = escaped(period_of_report)
        period_of_report = f'{s}<https://w3id.org/form12b25/ns#periodOfReport> "{period_of_report}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        period_of_report = ''
    date_as_of_change = v.date_as_of_change
    if date_as_of_change is not None:
        if not (date_as_of_change.isprintable() and '"' not in date_as_of_change and "\\" not in date_as_of_change):
            date_as_of_change = escaped(date_as_of_change)
        date_as_of_change = f'{s}<https://w3id.org/form12b25/ns#dateAsOfChange> "{date_as_of_change}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        date_as_of_change = ''
    effectiveness_date = v.effectiveness_date
    if effectiveness_date is not None:
        if not (effectiveness_date.isprintable() and '"' not in effectiveness_date and "\\" not in effectiveness_date):
            effectiveness_date = escaped(effectiveness_date)
        effectiveness_date = f'{s}<https://w3id.org/form12b25/ns#effectivenessDate> "{effectiveness_date}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        effectiveness_date = ''
    accepted_at = v.accepted_at
    if accepted_at is not None:
        if not (accepted_at.isprintable() and '"' not in accepted_at and "\\" not in accepted_at):
            accepted_at = escaped(accepted_at)
        accepted_at = f'{s}<https://w3id.org/form12b25/ns#acceptedAt> "{accepted_at}"^^<http://www.w3.org/2001/XMLSchema#dateTime>{e}'
    else:
        accepted_at = ''
    document_count = v.document_count
    if document_count is not None:
        document_count = f'{s}<https://w3id.org/form12b25/ns#documentCount> "{document_count}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
    else:
        document_count = ''
    header_details = v.header_details
    if header_details is not None:
        header_details = f'{s}<https://w3id.org/form12b25/ns#headerDetails> <{w.child("header_details", header_details, s)}>{e}'
    else:
        header_details = ''
    source = v.source
    if source is not None:
        source = f'{s}<https://w3id.org/form12b25/ns#source> <{w.child("source", source, s)}>{e}'
    else:
        source = ''
    generator = v.generator
    if generator is not None:
        generator = f'{s}<http://www.w3.org/ns/prov#wasGeneratedBy> <{w.child("generator", generator, s)}>{e}'
    else:
        generator = ''
    documents = w.nodes(f'{s}<https://w3id.org/form12b25/ns#submissionDocument> <', 'documents', v.documents, s, e) if v.documents else ''
    filers = w.nodes(f'{s}<https://w3id.org/form12b25/ns#filer> <', 'filers', v.filers, s, e) if v.filers else ''
    commission_file_numbers = w.texts(f'{s}<https://w3id.org/form12b25/ns#commissionFileNumber> ', v.commission_file_numbers, e) if v.commission_file_numbers else ''
    cusips = w.texts(f'{s}<https://w3id.org/form12b25/ns#cusip> ', v.cusips, e) if v.cusips else ''
    report_boxes = w.nodes(f'{s}<https://w3id.org/form12b25/ns#reportBox> <', 'report_boxes', v.report_boxes, s, e) if v.report_boxes else ''
    subject_report = v.subject_report
    if subject_report is not None:
        subject_report = f'{s}<https://w3id.org/form12b25/ns#subjectReport> <{w.child("subject_report", subject_report, s)}>{e}'
    else:
        subject_report = ''
    relates_to_portion = v.relates_to_portion
    if relates_to_portion is not None:
        if not (relates_to_portion.isprintable() and '"' not in relates_to_portion and "\\" not in relates_to_portion):
            relates_to_portion = escaped(relates_to_portion)
        relates_to_portion = f'{s}<https://w3id.org/form12b25/ns#relatesToPortion> "{relates_to_portion}"{e}'
    else:
        relates_to_portion = ''
    stated_registrants = w.nodes(f'{s}<https://w3id.org/form12b25/ns#statedRegistrant> <', 'stated_registrants', v.stated_registrants, s, e) if v.stated_registrants else ''
    seeks_relief = v.seeks_relief
    if seeks_relief is not None:
        seeks_relief = f'{s}<https://w3id.org/form12b25/ns#seeksRelief> {TRUE if seeks_relief else FALSE}{e}'
    else:
        seeks_relief = ''
    relief_boxes = v.relief_boxes
    if relief_boxes is not None:
        relief_boxes = f'{s}<https://w3id.org/form12b25/ns#reliefBoxes> <{w.child("relief_boxes", relief_boxes, s)}>{e}'
    else:
        relief_boxes = ''
    reason_narrative = v.reason_narrative
    if reason_narrative is not None:
        if not (reason_narrative.isprintable() and '"' not in reason_narrative and "\\" not in reason_narrative):
            reason_narrative = escaped(reason_narrative)
        reason_narrative = f'{s}<https://w3id.org/form12b25/ns#reasonNarrative> "{reason_narrative}"{e}'
    else:
        reason_narrative = ''
    contacts = w.nodes(f'{s}<https://w3id.org/form12b25/ns#contact> <', 'contacts', v.contacts, s, e) if v.contacts else ''
    other_reports_filed = v.other_reports_filed
    if other_reports_filed is not None:
        other_reports_filed = f'{s}<https://w3id.org/form12b25/ns#otherReportsFiled> {TRUE if other_reports_filed else FALSE}{e}'
    else:
        other_reports_filed = ''
    missing_reports = w.nodes(f'{s}<https://w3id.org/form12b25/ns#missingReport> <', 'missing_reports', v.missing_reports, s, e) if v.missing_reports else ''
    change_anticipated = v.change_anticipated
    if change_anticipated is not None:
        change_anticipated = f'{s}<https://w3id.org/form12b25/ns#changeAnticipated> {TRUE if change_anticipated else FALSE}{e}'
    else:
        change_anticipated = ''
    change_explanation = v.change_explanation
    if change_explanation is not None:
        if not (change_explanation.isprintable() and '"' not in change_explanation and "\\" not in change_explanation):
            change_explanation = escaped(change_explanation)
        change_explanation = f'{s}<https://w3id.org/form12b25/ns#changeExplanation> "{change_explanation}"{e}'
    else:
        change_explanation = ''
    reported_changes = w.nodes(f'{s}<https://w3id.org/form12b25/ns#reportsChange> <', 'reported_changes', v.reported_changes, s, e) if v.reported_changes else ''
    signatures = w.nodes(f'{s}<https://w3id.org/form12b25/ns#signature> <', 'signatures', v.signatures, s, e) if v.signatures else ''
    evidence = w.nodes(f'{s}<https://w3id.org/form12b25/ns#evidence> <', 'evidence', v.evidence, s, e) if w.evidence and v.evidence else ''
    discrepancies = w.nodes(f'{s}<https://w3id.org/form12b25/ns#discrepancy> <', 'discrepancies', v.discrepancies, s, e) if v.discrepancies else ''
    problems = w.nodes(f'{s}<https://w3id.org/form12b25/ns#problem> <', 'problems', v.problems, s, e) if v.problems else ''
    label = w.derived.label(v)
    if label is not None:
        if not (label.isprintable() and '"' not in label and "\\" not in label):
            label = escaped(label)
        label = f'{s}<http://www.w3.org/2000/01/rdf-schema#label> "{label}"{e}'
    else:
        label = ''
    amends_notification_of = w.nodes(f'{s}<https://w3id.org/form12b25/ns#amendsNotificationOf> <', 'amends_notification_of', w.derived.amends_notification_of(v), s, e) if w.derived.amends_notification_of(v) else ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#{w.filing_class}>{e}'
        f'{label}'
        f'{generator}'
        f'{accepted_at}'
        f'{accession_number}'
        f'{amends_notification_of}'
        f'{change_anticipated}'
        f'{change_explanation}'
        f'{commission_file_numbers}'
        f'{contacts}'
        f'{cusips}'
        f'{date_as_of_change}'
        f'{discrepancies}'
        f'{document_count}'
        f'{effectiveness_date}'
        f'{evidence}'
        f'{filed_on}'
        f'{filers}'
        f'{form_type}'
        f'{header_details}'
        f'{is_amendment}'
        f'{missing_reports}'
        f'{other_reports_filed}'
        f'{period_of_report}'
        f'{problems}'
        f'{reason_narrative}'
        f'{relates_to_portion}'
        f'{relief_boxes}'
        f'{report_boxes}'
        f'{reported_changes}'
        f'{s}<https://w3id.org/form12b25/ns#schemaVersion> "{schema_version}"{e}'
        f'{seeks_relief}'
        f'{signatures}'
        f'{source}'
        f'{stated_registrants}'
        f'{subject_report}'
        f'{documents}'
    )


def emit_filing_values(v: Any, s: str, e: str, w: Any) -> str:
    form_type = v.form_type
    if form_type is not None:
        if not (form_type.isprintable() and '"' not in form_type and "\\" not in form_type):
            form_type = escaped(form_type)
        form_type = f'{s}<https://w3id.org/form12b25/ns#formType> "{form_type}"{e}'
    else:
        form_type = ''
    sec_act = v.sec_act
    if sec_act is not None:
        if not (sec_act.isprintable() and '"' not in sec_act and "\\" not in sec_act):
            sec_act = escaped(sec_act)
        sec_act = f'{s}<https://w3id.org/form12b25/ns#secAct> "{sec_act}"{e}'
    else:
        sec_act = ''
    sec_file_number = v.sec_file_number
    if sec_file_number is not None:
        if not (sec_file_number.isprintable() and '"' not in sec_file_number and "\\" not in sec_file_number):
            sec_file_number = escaped(sec_file_number)
        sec_file_number = f'{s}<https://w3id.org/form12b25/ns#secFileNumber> "{sec_file_number}"{e}'
    else:
        sec_file_number = ''
    film_number = v.film_number
    if film_number is not None:
        if not (film_number.isprintable() and '"' not in film_number and "\\" not in film_number):
            film_number = escaped(film_number)
        film_number = f'{s}<https://w3id.org/form12b25/ns#filmNumber> "{film_number}"{e}'
    else:
        film_number = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#FilingValues>{e}'
        f'{film_number}'
        f'{form_type}'
        f'{sec_act}'
        f'{sec_file_number}'
    )


def emit_former_name(v: Any, s: str, e: str, w: Any) -> str:
    name = v.name
    if not (name.isprintable() and '"' not in name and "\\" not in name):
        name = escaped(name)
    date_of_name_change = v.date_of_name_change
    if date_of_name_change is not None:
        if not (date_of_name_change.isprintable() and '"' not in date_of_name_change and "\\" not in date_of_name_change):
            date_of_name_change = escaped(date_of_name_change)
        date_of_name_change = f'{s}<https://w3id.org/form12b25/ns#dateOfNameChange> "{date_of_name_change}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        date_of_name_change = ''
    used_from = v.used_from
    if used_from is not None:
        if not (used_from.isprintable() and '"' not in used_from and "\\" not in used_from):
            used_from = escaped(used_from)
        used_from = f'{s}<https://w3id.org/form12b25/ns#usedFrom> "{used_from}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        used_from = ''
    used_until = v.used_until
    if used_until is not None:
        if not (used_until.isprintable() and '"' not in used_until and "\\" not in used_until):
            used_until = escaped(used_until)
        used_until = f'{s}<https://w3id.org/form12b25/ns#usedUntil> "{used_until}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        used_until = ''
    used_until_no_later_than = v.used_until_no_later_than
    if used_until_no_later_than is not None:
        if not (used_until_no_later_than.isprintable() and '"' not in used_until_no_later_than and "\\" not in used_until_no_later_than):
            used_until_no_later_than = escaped(used_until_no_later_than)
        used_until_no_later_than = f'{s}<https://w3id.org/form12b25/ns#usedUntilNoLaterThan> "{used_until_no_later_than}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        used_until_no_later_than = ''
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#NameUsage>{e}'
        f'{date_of_name_change}'
        f'{evidence}'
        f'{s}<https://w3id.org/form12b25/ns#nameText> "{name}"{e}'
        f'{used_from}'
        f'{used_until}'
        f'{used_until_no_later_than}'
    )


def emit_generator(v: Any, s: str, e: str, w: Any) -> str:
    name = v.name
    if not (name.isprintable() and '"' not in name and "\\" not in name):
        name = escaped(name)
    version = v.version
    if not (version.isprintable() and '"' not in version and "\\" not in version):
        version = escaped(version)
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Conversion>{e}'
        f'{s}<https://w3id.org/form12b25/ns#softwareName> "{name}"{e}'
        f'{s}<https://w3id.org/form12b25/ns#softwareVersion> "{version}"{e}'
    )


def emit_header_details(v: Any, s: str, e: str, w: Any) -> str:
    items = w.texts(f'{s}<https://w3id.org/form12b25/ns#item> ', v.items, e) if v.items else ''
    group_members = w.texts(f'{s}<https://w3id.org/form12b25/ns#groupMember> ', v.group_members, e) if v.group_members else ''
    self_regulatory_organizations = w.texts(f'{s}<https://w3id.org/form12b25/ns#selfRegulatoryOrganization> ', v.self_regulatory_organizations, e) if v.self_regulatory_organizations else ''
    disseminated_on = v.disseminated_on
    if disseminated_on is not None:
        if not (disseminated_on.isprintable() and '"' not in disseminated_on and "\\" not in disseminated_on):
            disseminated_on = escaped(disseminated_on)
        disseminated_on = f'{s}<https://w3id.org/form12b25/ns#disseminatedOn> "{disseminated_on}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        disseminated_on = ''
    header_file = v.header_file
    if header_file is not None:
        if not (header_file.isprintable() and '"' not in header_file and "\\" not in header_file):
            header_file = escaped(header_file)
        header_file = f'{s}<https://w3id.org/form12b25/ns#headerFile> "{header_file}"{e}'
    else:
        header_file = ''
    received_on = v.received_on
    if received_on is not None:
        if not (received_on.isprintable() and '"' not in received_on and "\\" not in received_on):
            received_on = escaped(received_on)
        received_on = f'{s}<https://w3id.org/form12b25/ns#receivedOn> "{received_on}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        received_on = ''
    action_on = v.action_on
    if action_on is not None:
        if not (action_on.isprintable() and '"' not in action_on and "\\" not in action_on):
            action_on = escaped(action_on)
        action_on = f'{s}<https://w3id.org/form12b25/ns#actionOn> "{action_on}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        action_on = ''
    period_start = v.period_start
    if period_start is not None:
        if not (period_start.isprintable() and '"' not in period_start and "\\" not in period_start):
            period_start = escaped(period_start)
        period_start = f'{s}<https://w3id.org/form12b25/ns#periodStart> "{period_start}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        period_start = ''
    public_release_on = v.public_release_on
    if public_release_on is not None:
        if not (public_release_on.isprintable() and '"' not in public_release_on and "\\" not in public_release_on):
            public_release_on = escaped(public_release_on)
        public_release_on = f'{s}<https://w3id.org/form12b25/ns#publicReleaseOn> "{public_release_on}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        public_release_on = ''
    is_paper = v.is_paper
    if is_paper is not None:
        is_paper = f'{s}<https://w3id.org/form12b25/ns#isPaper> {TRUE if is_paper else FALSE}{e}'
    else:
        is_paper = ''
    is_private_to_public = v.is_private_to_public
    if is_private_to_public is not None:
        is_private_to_public = f'{s}<https://w3id.org/form12b25/ns#isPrivateToPublic> {TRUE if is_private_to_public else FALSE}{e}'
    else:
        is_private_to_public = ''
    is_confirming_copy = v.is_confirming_copy
    if is_confirming_copy is not None:
        is_confirming_copy = f'{s}<https://w3id.org/form12b25/ns#isConfirmingCopy> {TRUE if is_confirming_copy else FALSE}{e}'
    else:
        is_confirming_copy = ''
    is_correction = v.is_correction
    if is_correction is not None:
        is_correction = f'{s}<https://w3id.org/form12b25/ns#isCorrection> {TRUE if is_correction else FALSE}{e}'
    else:
        is_correction = ''
    is_deletion = v.is_deletion
    if is_deletion is not None:
        is_deletion = f'{s}<https://w3id.org/form12b25/ns#isDeletion> {TRUE if is_deletion else FALSE}{e}'
    else:
        is_deletion = ''
    no_quarterly_activity = v.no_quarterly_activity
    if no_quarterly_activity is not None:
        no_quarterly_activity = f'{s}<https://w3id.org/form12b25/ns#noQuarterlyActivity> {TRUE if no_quarterly_activity else FALSE}{e}'
    else:
        no_quarterly_activity = ''
    no_annual_activity = v.no_annual_activity
    if no_annual_activity is not None:
        no_annual_activity = f'{s}<https://w3id.org/form12b25/ns#noAnnualActivity> {TRUE if no_annual_activity else FALSE}{e}'
    else:
        no_annual_activity = ''
    public_reference_accession_numbers = w.texts(f'{s}<https://w3id.org/form12b25/ns#publicReferenceAccessionNumber> ', v.public_reference_accession_numbers, e) if v.public_reference_accession_numbers else ''
    reference_file_numbers = w.texts(f'{s}<https://w3id.org/form12b25/ns#referenceFileNumber> ', v.reference_file_numbers, e) if v.reference_file_numbers else ''
    abs_rules = w.texts(f'{s}<https://w3id.org/form12b25/ns#absRule> ', v.abs_rules, e) if v.abs_rules else ''
    abs_asset_classes = w.texts(f'{s}<https://w3id.org/form12b25/ns#absAssetClass> ', v.abs_asset_classes, e) if v.abs_asset_classes else ''
    depositor_ciks = w.texts(f'{s}<https://w3id.org/form12b25/ns#depositorCik> ', v.depositor_ciks, e) if v.depositor_ciks else ''
    sponsor_ciks = w.texts(f'{s}<https://w3id.org/form12b25/ns#sponsorCik> ', v.sponsor_ciks, e) if v.sponsor_ciks else ''
    securitizer_ciks = w.texts(f'{s}<https://w3id.org/form12b25/ns#securitizerCik> ', v.securitizer_ciks, e) if v.securitizer_ciks else ''
    issuing_entity_ciks = w.texts(f'{s}<https://w3id.org/form12b25/ns#issuingEntityCik> ', v.issuing_entity_ciks, e) if v.issuing_entity_ciks else ''
    issuing_entity_names = w.texts(f'{s}<https://w3id.org/form12b25/ns#issuingEntityName> ', v.issuing_entity_names, e) if v.issuing_entity_names else ''
    is_registered_entity = v.is_registered_entity
    if is_registered_entity is not None:
        is_registered_entity = f'{s}<https://w3id.org/form12b25/ns#isRegisteredEntity> {TRUE if is_registered_entity else FALSE}{e}'
    else:
        is_registered_entity = ''
    category = v.category
    if category is not None:
        if not (category.isprintable() and '"' not in category and "\\" not in category):
            category = escaped(category)
        category = f'{s}<https://w3id.org/form12b25/ns#category> "{category}"{e}'
    else:
        category = ''
    series = w.nodes(f'{s}<https://w3id.org/form12b25/ns#series> <', 'series', v.series, s, e) if v.series else ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#HeaderDetails>{e}'
        f'{abs_asset_classes}'
        f'{abs_rules}'
        f'{action_on}'
        f'{category}'
        f'{depositor_ciks}'
        f'{disseminated_on}'
        f'{group_members}'
        f'{header_file}'
        f'{is_confirming_copy}'
        f'{is_correction}'
        f'{is_deletion}'
        f'{is_paper}'
        f'{is_private_to_public}'
        f'{is_registered_entity}'
        f'{issuing_entity_ciks}'
        f'{issuing_entity_names}'
        f'{items}'
        f'{no_annual_activity}'
        f'{no_quarterly_activity}'
        f'{period_start}'
        f'{public_reference_accession_numbers}'
        f'{public_release_on}'
        f'{received_on}'
        f'{reference_file_numbers}'
        f'{securitizer_ciks}'
        f'{self_regulatory_organizations}'
        f'{series}'
        f'{sponsor_ciks}'
    )


def emit_missing_report(v: Any, s: str, e: str, w: Any) -> str:
    form_type = v.form_type
    if form_type is not None:
        if not (form_type.isprintable() and '"' not in form_type and "\\" not in form_type):
            form_type = escaped(form_type)
        form_type = f'{s}<https://w3id.org/form12b25/ns#formType> "{form_type}"{e}'
    else:
        form_type = ''
    period_end = v.period_end
    if period_end is not None:
        if not (period_end.isprintable() and '"' not in period_end and "\\" not in period_end):
            period_end = escaped(period_end)
        period_end = f'{s}<https://w3id.org/form12b25/ns#periodEnd> "{period_end}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        period_end = ''
    text = v.text
    if not (text.isprintable() and '"' not in text and "\\" not in text):
        text = escaped(text)
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    report = w.nodes(f'{s}<https://w3id.org/form12b25/ns#report> <', 'report', w.derived.report(v), s, e) if w.derived.report(v) else ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#MissingReport>{e}'
        f'{evidence}'
        f'{form_type}'
        f'{period_end}'
        f'{report}'
        f'{s}<https://w3id.org/form12b25/ns#reportText> "{text}"{e}'
    )


def emit_period(v: Any, s: str, e: str, w: Any) -> str:
    period_start = v.period_start
    if period_start is not None:
        if not (period_start.isprintable() and '"' not in period_start and "\\" not in period_start):
            period_start = escaped(period_start)
        period_start = f'{s}<https://w3id.org/form12b25/ns#periodStart> "{period_start}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        period_start = ''
    period_end = v.period_end
    if period_end is not None:
        if not (period_end.isprintable() and '"' not in period_end and "\\" not in period_end):
            period_end = escaped(period_end)
        period_end = f'{s}<https://w3id.org/form12b25/ns#periodEnd> "{period_end}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        period_end = ''
    instant = v.instant
    if instant is not None:
        if not (instant.isprintable() and '"' not in instant and "\\" not in instant):
            instant = escaped(instant)
        instant = f'{s}<https://w3id.org/form12b25/ns#instant> "{instant}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        instant = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Period>{e}'
        f'{instant}'
        f'{period_end}'
        f'{period_start}'
    )


def emit_periodic_report(v: Any, s: str, e: str, w: Any) -> str:
    report_type = v.report_type
    period_end = v.period_end
    if not (period_end.isprintable() and '"' not in period_end and "\\" not in period_end):
        period_end = escaped(period_end)
    registrant = v.registrant
    if registrant is not None:
        registrant = f'{s}<https://w3id.org/form12b25/ns#registrant> <{w.child("registrant", registrant, s)}>{e}'
    else:
        registrant = ''
    label = w.derived.label(v)
    if label is not None:
        if not (label.isprintable() and '"' not in label and "\\" not in label):
            label = escaped(label)
        label = f'{s}<http://www.w3.org/2000/01/rdf-schema#label> "{label}"{e}'
    else:
        label = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#PeriodicReport>{e}'
        f'{label}'
        f'{s}<https://w3id.org/form12b25/ns#periodEnd> "{period_end}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
        f'{registrant}'
        f'{s}<https://w3id.org/form12b25/ns#reportType> <https://w3id.org/form12b25/report-type/{w.checked(report_type)}>{e}'
    )


def emit_problem(v: Any, s: str, e: str, w: Any) -> str:
    code = v.code
    if not (code.isprintable() and '"' not in code and "\\" not in code):
        code = escaped(code)
    severity = v.severity
    if not (severity.isprintable() and '"' not in severity and "\\" not in severity):
        severity = escaped(severity)
    message = v.message
    if not (message.isprintable() and '"' not in message and "\\" not in message):
        message = escaped(message)
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Problem>{e}'
        f'{evidence}'
        f'{s}<https://w3id.org/form12b25/ns#message> "{message}"{e}'
        f'{s}<https://w3id.org/form12b25/ns#problemCode> "{code}"{e}'
        f'{s}<https://w3id.org/form12b25/ns#severity> "{severity}"{e}'
    )


def emit_registrant(v: Any, s: str, e: str, w: Any) -> str:
    cik = v.cik
    if cik is not None:
        if not (cik.isprintable() and '"' not in cik and "\\" not in cik):
            cik = escaped(cik)
        cik = f'{s}<https://w3id.org/form12b25/ns#cik> "{cik}"{e}'
    else:
        cik = ''
    former_names = w.nodes(f'{s}<https://w3id.org/form12b25/ns#formerNameUsage> <', 'former_names', v.former_names, s, e) if v.former_names else ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Registrant>{e}'
        f'{cik}'
        f'{former_names}'
    )


def emit_relief_boxes(v: Any, s: str, e: str, w: Any) -> str:
    a = v.a
    b = v.b
    c = v.c
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReliefBoxes>{e}'
        f'{s}<https://w3id.org/form12b25/ns#reliefBoxA> {TRUE if a else FALSE}{e}'
        f'{s}<https://w3id.org/form12b25/ns#reliefBoxB> {TRUE if b else FALSE}{e}'
        f'{s}<https://w3id.org/form12b25/ns#reliefBoxC> {TRUE if c else FALSE}{e}'
    )


def emit_report_box(v: Any, s: str, e: str, w: Any) -> str:
    form = v.form
    if not (form.isprintable() and '"' not in form and "\\" not in form):
        form = escaped(form)
    label = v.label
    if not (label.isprintable() and '"' not in label and "\\" not in label):
        label = escaped(label)
    is_transition_report = v.is_transition_report
    checked = v.checked
    if checked is not None:
        checked = f'{s}<https://w3id.org/form12b25/ns#isChecked> {TRUE if checked else FALSE}{e}'
    else:
        checked = ''
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReportBox>{e}'
        f'{s}<https://w3id.org/form12b25/ns#boxForm> "{form}"{e}'
        f'{s}<https://w3id.org/form12b25/ns#boxLabel> "{label}"{e}'
        f'{evidence}'
        f'{checked}'
        f'{s}<https://w3id.org/form12b25/ns#isTransitionReport> {TRUE if is_transition_report else FALSE}{e}'
    )


def emit_reported_change(v: Any, s: str, e: str, w: Any) -> str:
    measure = v.measure
    measure_text = v.measure_text
    if not (measure_text.isprintable() and '"' not in measure_text and "\\" not in measure_text):
        measure_text = escaped(measure_text)
    component = v.component
    if component is not None:
        if not (component.isprintable() and '"' not in component and "\\" not in component):
            component = escaped(component)
        component = f'{s}<https://w3id.org/form12b25/ns#component> "{component}"{e}'
    else:
        component = ''
    direction = v.direction
    if direction is not None:
        direction = f'{s}<https://w3id.org/form12b25/ns#direction> <https://w3id.org/form12b25/direction/{w.checked(direction)}>{e}'
    else:
        direction = ''
    period = v.period
    if period is not None:
        period = f'{s}<https://w3id.org/form12b25/ns#period> <{w.child("period", period, s)}>{e}'
    else:
        period = ''
    current_amount = v.current_amount
    if current_amount is not None:
        current_amount = f'{s}<https://w3id.org/form12b25/ns#currentAmount> <{w.child("current_amount", current_amount, s)}>{e}'
    else:
        current_amount = ''
    prior_amount = v.prior_amount
    if prior_amount is not None:
        prior_amount = f'{s}<https://w3id.org/form12b25/ns#priorAmount> <{w.child("prior_amount", prior_amount, s)}>{e}'
    else:
        prior_amount = ''
    change_amount = v.change_amount
    if change_amount is not None:
        change_amount = f'{s}<https://w3id.org/form12b25/ns#changeAmount> <{w.child("change_amount", change_amount, s)}>{e}'
    else:
        change_amount = ''
    percent_change = v.percent_change
    if percent_change is not None:
        if not (percent_change.isprintable() and '"' not in percent_change and "\\" not in percent_change):
            percent_change = escaped(percent_change)
        percent_change = f'{s}<https://w3id.org/form12b25/ns#percentChange> "{percent_change}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    else:
        percent_change = ''
    percent_change_minimum = v.percent_change_minimum
    if percent_change_minimum is not None:
        if not (percent_change_minimum.isprintable() and '"' not in percent_change_minimum and "\\" not in percent_change_minimum):
            percent_change_minimum = escaped(percent_change_minimum)
        percent_change_minimum = f'{s}<https://w3id.org/form12b25/ns#percentChangeMinimum> "{percent_change_minimum}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    else:
        percent_change_minimum = ''
    percent_change_maximum = v.percent_change_maximum
    if percent_change_maximum is not None:
        if not (percent_change_maximum.isprintable() and '"' not in percent_change_maximum and "\\" not in percent_change_maximum):
            percent_change_maximum = escaped(percent_change_maximum)
        percent_change_maximum = f'{s}<https://w3id.org/form12b25/ns#percentChangeMaximum> "{percent_change_maximum}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    else:
        percent_change_maximum = ''
    percentage_points = v.percentage_points
    if percentage_points is not None:
        if not (percentage_points.isprintable() and '"' not in percentage_points and "\\" not in percentage_points):
            percentage_points = escaped(percentage_points)
        percentage_points = f'{s}<https://w3id.org/form12b25/ns#percentagePoints> "{percentage_points}"^^<http://www.w3.org/2001/XMLSchema#decimal>{e}'
    else:
        percentage_points = ''
    factors = w.nodes(f'{s}<https://w3id.org/form12b25/ns#factor> <', 'factors', v.factors, s, e) if v.factors else ''
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    label = w.derived.label(v)
    if label is not None:
        if not (label.isprintable() and '"' not in label and "\\" not in label):
            label = escaped(label)
        label = f'{s}<http://www.w3.org/2000/01/rdf-schema#label> "{label}"{e}'
    else:
        label = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#ReportedChange>{e}'
        f'{label}'
        f'{change_amount}'
        f'{component}'
        f'{current_amount}'
        f'{direction}'
        f'{evidence}'
        f'{factors}'
        f'{s}<https://w3id.org/form12b25/ns#measure> <https://w3id.org/form12b25/measure/{w.checked(measure)}>{e}'
        f'{s}<https://w3id.org/form12b25/ns#measureText> "{measure_text}"{e}'
        f'{percent_change}'
        f'{percent_change_maximum}'
        f'{percent_change_minimum}'
        f'{percentage_points}'
        f'{period}'
        f'{prior_amount}'
    )


def emit_series(v: Any, s: str, e: str, w: Any) -> str:
    status = v.status
    if status is not None:
        if not (status.isprintable() and '"' not in status and "\\" not in status):
            status = escaped(status)
        status = f'{s}<https://w3id.org/form12b25/ns#seriesStatus> "{status}"{e}'
    else:
        status = ''
    owner_cik = v.owner_cik
    if owner_cik is not None:
        if not (owner_cik.isprintable() and '"' not in owner_cik and "\\" not in owner_cik):
            owner_cik = escaped(owner_cik)
        owner_cik = f'{s}<https://w3id.org/form12b25/ns#ownerCik> "{owner_cik}"{e}'
    else:
        owner_cik = ''
    series_id = v.series_id
    if series_id is not None:
        if not (series_id.isprintable() and '"' not in series_id and "\\" not in series_id):
            series_id = escaped(series_id)
        series_id = f'{s}<https://w3id.org/form12b25/ns#seriesId> "{series_id}"{e}'
    else:
        series_id = ''
    series_name = v.series_name
    if series_name is not None:
        if not (series_name.isprintable() and '"' not in series_name and "\\" not in series_name):
            series_name = escaped(series_name)
        series_name = f'{s}<https://w3id.org/form12b25/ns#seriesName> "{series_name}"{e}'
    else:
        series_name = ''
    classes = w.nodes(f'{s}<https://w3id.org/form12b25/ns#classContract> <', 'classes', v.classes, s, e) if v.classes else ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Series>{e}'
        f'{classes}'
        f'{owner_cik}'
        f'{series_id}'
        f'{series_name}'
        f'{status}'
    )


def emit_signature(v: Any, s: str, e: str, w: Any) -> str:
    registrant_name = v.registrant_name
    if registrant_name is not None:
        if not (registrant_name.isprintable() and '"' not in registrant_name and "\\" not in registrant_name):
            registrant_name = escaped(registrant_name)
        registrant_name = f'{s}<https://w3id.org/form12b25/ns#registrantName> "{registrant_name}"{e}'
    else:
        registrant_name = ''
    signer_name = v.signer_name
    if signer_name is not None:
        if not (signer_name.isprintable() and '"' not in signer_name and "\\" not in signer_name):
            signer_name = escaped(signer_name)
        signer_name = f'{s}<https://w3id.org/form12b25/ns#signerName> "{signer_name}"{e}'
    else:
        signer_name = ''
    signer_title = v.signer_title
    if signer_title is not None:
        if not (signer_title.isprintable() and '"' not in signer_title and "\\" not in signer_title):
            signer_title = escaped(signer_title)
        signer_title = f'{s}<https://w3id.org/form12b25/ns#signerTitle> "{signer_title}"{e}'
    else:
        signer_title = ''
    signed_on = v.signed_on
    if signed_on is not None:
        if not (signed_on.isprintable() and '"' not in signed_on and "\\" not in signed_on):
            signed_on = escaped(signed_on)
        signed_on = f'{s}<https://w3id.org/form12b25/ns#signedOn> "{signed_on}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        signed_on = ''
    conformed_signature = v.conformed_signature
    if conformed_signature is not None:
        if not (conformed_signature.isprintable() and '"' not in conformed_signature and "\\" not in conformed_signature):
            conformed_signature = escaped(conformed_signature)
        conformed_signature = f'{s}<https://w3id.org/form12b25/ns#conformedSignature> "{conformed_signature}"{e}'
    else:
        conformed_signature = ''
    evidence = v.evidence
    if w.evidence and evidence is not None:
        evidence = f'{s}<https://w3id.org/form12b25/ns#evidence> <{w.child("evidence", evidence, s)}>{e}'
    else:
        evidence = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#Signature>{e}'
        f'{conformed_signature}'
        f'{evidence}'
        f'{registrant_name}'
        f'{signed_on}'
        f'{signer_name}'
        f'{signer_title}'
    )


def emit_source(v: Any, s: str, e: str, w: Any) -> str:
    file_name = v.file_name
    if file_name is not None:
        if not (file_name.isprintable() and '"' not in file_name and "\\" not in file_name):
            file_name = escaped(file_name)
        file_name = f'{s}<https://w3id.org/form12b25/ns#fileName> "{file_name}"{e}'
    else:
        file_name = ''
    sha256 = v.sha256
    if not (sha256.isprintable() and '"' not in sha256 and "\\" not in sha256):
        sha256 = escaped(sha256)
    byte_length = v.byte_length
    encoding = v.encoding
    if not (encoding.isprintable() and '"' not in encoding and "\\" not in encoding):
        encoding = escaped(encoding)
    url = v.url
    if url is not None:
        url = f'{s}<https://w3id.org/form12b25/ns#url> <{w.checked(url)}>{e}'
    else:
        url = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#SourceDocument>{e}'
        f'{s}<https://w3id.org/form12b25/ns#byteLength> "{byte_length}"^^<http://www.w3.org/2001/XMLSchema#integer>{e}'
        f'{s}<https://w3id.org/form12b25/ns#encoding> "{encoding}"{e}'
        f'{file_name}'
        f'{s}<https://w3id.org/form12b25/ns#sha256> "{sha256}"{e}'
        f'{url}'
    )


def emit_stated_registrant(v: Any, s: str, e: str, w: Any) -> str:
    name = v.name
    if name is not None:
        if not (name.isprintable() and '"' not in name and "\\" not in name):
            name = escaped(name)
        name = f'{s}<https://w3id.org/form12b25/ns#statedName> "{name}"{e}'
    else:
        name = ''
    former_name = v.former_name
    if former_name is not None:
        if not (former_name.isprintable() and '"' not in former_name and "\\" not in former_name):
            former_name = escaped(former_name)
        former_name = f'{s}<https://w3id.org/form12b25/ns#statedFormerName> "{former_name}"{e}'
    else:
        former_name = ''
    street = v.street
    if street is not None:
        if not (street.isprintable() and '"' not in street and "\\" not in street):
            street = escaped(street)
        street = f'{s}<http://www.w3.org/2006/vcard/ns#street-address> "{street}"{e}'
    else:
        street = ''
    city = v.city
    if city is not None:
        if not (city.isprintable() and '"' not in city and "\\" not in city):
            city = escaped(city)
        city = f'{s}<http://www.w3.org/2006/vcard/ns#locality> "{city}"{e}'
    else:
        city = ''
    state_or_country = v.state_or_country
    if state_or_country is not None:
        if not (state_or_country.isprintable() and '"' not in state_or_country and "\\" not in state_or_country):
            state_or_country = escaped(state_or_country)
        state_or_country = f'{s}<http://www.w3.org/2006/vcard/ns#region> "{state_or_country}"{e}'
    else:
        state_or_country = ''
    postal_code = v.postal_code
    if postal_code is not None:
        if not (postal_code.isprintable() and '"' not in postal_code and "\\" not in postal_code):
            postal_code = escaped(postal_code)
        postal_code = f'{s}<http://www.w3.org/2006/vcard/ns#postal-code> "{postal_code}"{e}'
    else:
        postal_code = ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#StatedRegistrant>{e}'
        f'{city}'
        f'{postal_code}'
        f'{state_or_country}'
        f'{street}'
        f'{former_name}'
        f'{name}'
    )


def emit_subject_report(v: Any, s: str, e: str, w: Any) -> str:
    form_type = v.form_type
    if form_type is not None:
        if not (form_type.isprintable() and '"' not in form_type and "\\" not in form_type):
            form_type = escaped(form_type)
        form_type = f'{s}<https://w3id.org/form12b25/ns#formType> "{form_type}"{e}'
    else:
        form_type = ''
    is_transition_report = v.is_transition_report
    period_end = v.period_end
    if period_end is not None:
        if not (period_end.isprintable() and '"' not in period_end and "\\" not in period_end):
            period_end = escaped(period_end)
        period_end = f'{s}<https://w3id.org/form12b25/ns#periodEnd> "{period_end}"^^<http://www.w3.org/2001/XMLSchema#date>{e}'
    else:
        period_end = ''
    report = w.nodes(f'{s}<https://w3id.org/form12b25/ns#report> <', 'report', w.derived.report(v), s, e) if w.derived.report(v) else ''
    return (
        f'{s}<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/form12b25/ns#SubjectReport>{e}'
        f'{form_type}'
        f'{s}<https://w3id.org/form12b25/ns#isTransitionReport> {TRUE if is_transition_report else FALSE}{e}'
        f'{period_end}'
        f'{report}'
    )

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
    model.Generator: emit_generator,
    model.HeaderDetails: emit_header_details,
    model.MissingReport: emit_missing_report,
    model.Period: emit_period,
    model.PeriodicReport: emit_periodic_report,
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
