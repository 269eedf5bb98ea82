"""Reads a list of documents as JSON and prints, for each, the tree that docutils makes of it."""
import json
import sys
import warnings

warnings.simplefilter('ignore')
import docutils.frontend  # noqa: E402
import docutils.parsers.rst  # noqa: E402
import docutils.utils  # noqa: E402
from docutils.parsers.rst import roles  # noqa: E402


def tree(text):
    settings = docutils.frontend.get_default_settings(docutils.parsers.rst.Parser)
    settings.report_level, settings.halt_level, settings.warning_stream = 1, 5, False
    roles._roles.clear()
    document = docutils.utils.new_document('document', settings)
    docutils.parsers.rst.Parser().parse(text, document)
    return document.pformat()


json.dump([tree(text) for text in json.load(sys.stdin)], sys.stdout)
