-- The table of childplan.evidence.table, as docs/databases.md describes it: one entry a row, in the order of recording.
create table if not exists evidence (
    entry_number bigint generated always as identity primary key,
    kind text not null,
    agency text not null,
    clause text not null,
    period text,
    happened_at timestamp(0) with time zone not null,
    document text,
    via text,
    valid_until date,
    note text,
    recorded_at timestamp(0) with time zone not null,
    duty text,
    plan_id text,
    entry_id text unique,
    retracts text,
    recorded_by text
);
