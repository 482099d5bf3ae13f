"""A store over HTTP: a SPARQL endpoint, a page to ask it in a browser, and pages of its filings.

It needs the extra ``serve``; nothing here is imported before it is asked for.
"""
