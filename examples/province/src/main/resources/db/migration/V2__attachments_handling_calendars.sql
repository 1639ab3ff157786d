-- What was attached to an entry. The file lies apart, in the folder of attachments, under a name that says nothing; it is
-- deleted by the rule of the README, and the row then says when, by whom and why.
create table attachment (
    entry_id text primary key references evidence (entry_id),
    file text not null unique,
    name text not null,
    media_type text not null,
    bytes bigint not null,
    sha256 text not null,
    deleted_at timestamp(0) with time zone,
    deleted_by text,
    deletion_reason text,
    check ((deleted_at is null) = (deleted_by is null) and (deleted_at is null) = (deletion_reason is null))
);

-- What became of a report at Sở Y tế: received, returned to be completed, completed by another. The last one holds.
create table handling (
    handling_number bigint generated always as identity primary key,
    post_id text not null unique,
    entry_id text not null references evidence (entry_id),
    state text not null check (state in ('RECEIVED', 'RETURNED', 'CORRECTED')),
    note text,
    corrected_by text references evidence (entry_id),
    made_by text not null,
    made_at timestamp(0) with time zone not null,
    check ((state = 'CORRECTED') = (corrected_by is not null))
);

-- Addresses to which calendars subscribe. Of the secret in it only the hash is kept; an account has one at a time.
create table calendar_address (
    account text primary key references account (name),
    secret_hash text not null unique,
    agency text,
    made_at timestamp(0) with time zone not null
);
