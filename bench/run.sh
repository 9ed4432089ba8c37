#!/usr/bin/env bash
# Measures the site beside plain programs that do the same, and prints the table of docs/performance.md; a full run writes it there too.
# --quick: each part for about a second, with little data. --only NAME,…: some parts. --help: which there are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
exec dotnet run --project bench/DebateInvite.Bench --configuration Release --property:RunAnalyzers=false -- "$@"
