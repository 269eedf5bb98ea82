"""What the store in SQLite can do; the parameter of a test is a target of the matrix."""

import pytest

from sqlite_store import SQLiteStore

on_sqlite = pytest.mark.parametrize("backend", ["sqlite"])


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.db"


@on_sqlite
def test_put_and_get(backend, path):
    store = SQLiteStore(path)
    store.put("a", 1)
    assert store.get("a") == 1


@on_sqlite
def test_delete(backend, path):
    store = SQLiteStore(path)
    store.put("a", 1)
    assert store.delete("a")
    assert store.get("a") is None


@on_sqlite
@pytest.mark.skip("nobody has built it yet")
def test_expiry(backend, path):
    pass


@on_sqlite
def test_survives_a_restart(backend, path):
    SQLiteStore(path).put("a", 1)
    assert SQLiteStore(path).get("a") == 1
