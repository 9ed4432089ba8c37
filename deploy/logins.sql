-- The database and its two logins: one that the site uses all day, one that changes the schema. Run again, it sets the passwords anew.
-- SITE_PASSWORD and MIGRATE_PASSWORD are variables of sqlcmd.
IF DB_ID(N'DebateInvite') IS NULL
    CREATE DATABASE DebateInvite;
GO
-- Who reads does not wait for who writes.
IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE name = N'DebateInvite') = 0
    ALTER DATABASE DebateInvite SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'debateinvite') IS NULL
    CREATE LOGIN debateinvite WITH PASSWORD = N'$(SITE_PASSWORD)', DEFAULT_DATABASE = DebateInvite;
ELSE
    ALTER LOGIN debateinvite WITH PASSWORD = N'$(SITE_PASSWORD)';
IF SUSER_ID(N'debateinvite_migrate') IS NULL
    CREATE LOGIN debateinvite_migrate WITH PASSWORD = N'$(MIGRATE_PASSWORD)', DEFAULT_DATABASE = DebateInvite;
ELSE
    ALTER LOGIN debateinvite_migrate WITH PASSWORD = N'$(MIGRATE_PASSWORD)';
GO
USE DebateInvite;
GO
IF USER_ID(N'debateinvite') IS NULL
    CREATE USER debateinvite FOR LOGIN debateinvite;
IF USER_ID(N'debateinvite_migrate') IS NULL
    CREATE USER debateinvite_migrate FOR LOGIN debateinvite_migrate;
ALTER ROLE db_datareader ADD MEMBER debateinvite;
ALTER ROLE db_datawriter ADD MEMBER debateinvite;
ALTER ROLE db_datareader ADD MEMBER debateinvite_migrate;
ALTER ROLE db_datawriter ADD MEMBER debateinvite_migrate;
ALTER ROLE db_ddladmin ADD MEMBER debateinvite_migrate;
GO
