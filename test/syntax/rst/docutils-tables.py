"""Prints the tables of RST files as docutils reads them: for each, its rows of [rowspan, colspan, text]."""
import json
import sys
import warnings

warnings.simplefilter('ignore')
import docutils.frontend  # noqa: E402
import docutils.parsers.rst  # noqa: E402
import docutils.utils  # noqa: E402
from docutils import nodes  # noqa: E402


def parse(text):
    settings = docutils.frontend.get_default_settings(docutils.parsers.rst.Parser)
    settings.report_level, settings.halt_level, settings.warning_stream = 5, 5, False
    document = docutils.utils.new_document('document', settings)
    docutils.parsers.rst.Parser().parse(text, document)
    return document


def text_of(node):
    if isinstance(node, (nodes.system_message, nodes.comment)):
        return ''
    if isinstance(node, nodes.Text):
        return node.astext()
    parts = [text_of(child) for child in node.children]
    return ('' if isinstance(node, nodes.TextElement) else ' ').join(parts)


def cell(entry):
    text = ' '.join(text_of(entry).split())
    return [entry.get('morerows', 0) + 1, entry.get('morecols', 0) + 1, text]


found = []
for path in sys.argv[1:]:
    with open(path, encoding='utf-8') as file:
        document = parse(file.read())
    for table in document.findall(nodes.table):
        head = sum(len(part) for part in table.findall(nodes.thead) if part.parent.parent is table)
        rows = [row for row in table.findall(nodes.row) if row.parent.parent.parent is table]
        found.append({'path': path, 'head': head, 'rows': [[cell(entry) for entry in row] for row in rows]})
json.dump(found, sys.stdout)
