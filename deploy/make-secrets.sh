#!/usr/bin/env bash
# Makes what docker-compose.yml keeps as secrets, once: passwords, connection strings, the database's own TLS certificate, and the
# certificate that protects the site's keys. What is there already stays. Needs openssl.
set -euo pipefail
folder="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/secrets"
mkdir -p "$folder"
# Nobody else comes in; the files themselves are read in containers by accounts that this machine does not know.
chmod 700 "$folder"
cd "$folder"
umask 022

write() { [[ -e "$1" ]] || printf '%s' "$2" > "$1"; }
# Letters and digits: nothing to escape anywhere. The beginning is for SQL Server, which asks for three kinds of characters.
password() { printf 'Aa1%s' "$(openssl rand -hex 24)"; }

write sa_password "$(password)"
write site_password "$(password)"
write migrate_password "$(password)"
write key_certificate_password "$(password)"
for name in smtp_password organiser_password; do write "$name" ""; done

if [[ ! -e db.crt ]]; then
  openssl req -x509 -newkey rsa:3072 -sha256 -days 3650 -nodes -subj "/CN=db" -addext "subjectAltName=DNS:db" -keyout db.key -out db.crt
  chmod 644 db.key
fi
if [[ ! -e key_certificate.pfx ]]; then
  openssl req -x509 -newkey rsa:3072 -sha256 -days 3650 -nodes -subj "/CN=DebateInvite keys" -keyout key.pem -out cert.pem
  openssl pkcs12 -export -inkey key.pem -in cert.pem -passout file:key_certificate_password -out key_certificate.pfx
  rm key.pem cert.pem
  chmod 644 key_certificate.pfx
fi

# The database proves who it is with that very certificate.
connection="Server=db;Database=DebateInvite;Encrypt=Mandatory;ServerCertificate=/run/secrets/db.crt"
write site_connection "$connection;User Id=debateinvite;Password=$(cat site_password)"
write migrate_connection "$connection;User Id=debateinvite_migrate;Password=$(cat migrate_password)"
echo "Secrets are in $folder. Keep a copy of key_certificate.pfx and its password away from the database's backups."
