"""The store whose back end is SQLite."""

import sqlite3


class SQLiteStore:
    def __init__(self, path):
        self.database = sqlite3.connect(path)
        self.database.execute("create table if not exists entries (key primary key, value)")

    def put(self, key, value):
        with self.database:
            self.database.execute("insert or replace into entries values (?, ?)", (key, value))

    def get(self, key):
        row = self.database.execute("select value from entries where key = ?", (key,)).fetchone()
        return row and row[0]

    def delete(self, key):
        with self.database:
            return self.database.execute("delete from entries where key = ?", (key,)).rowcount > 0
