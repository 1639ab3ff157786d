-- What happened: one entry a row, in the order of recording. The columns are those of vn/childplan/spring/evidence.sql.
create table evidence (
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
    entry_id text not null unique,
    retracts text,
    recorded_by text not null
);

-- Nothing is deleted or changed: what was wrong is taken back by an entry of its own.
create function evidence_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'evidence is neither changed nor deleted: record a retraction';
end
$$;
create trigger evidence_is_kept before update or delete or truncate on evidence
    for each statement execute function evidence_is_kept();

create table account (
    name text primary key,
    password_hash text not null,
    role text not null check (role in ('OFFICE', 'AGENCY', 'READER')),
    -- The agency for which it acts; a reader acts for none.
    agency text check ((role = 'READER') = (agency is null)),
    made_at timestamp(0) with time zone not null
);

-- Where the clock of a demonstration was moved to: at most one row.
create table demonstration_clock (
    only_row boolean primary key default true check (only_row),
    moved_to timestamp(0) with time zone not null
);
