#!/usr/bin/env bash
# Builds the solution once, asks whether it is formatted, and runs every test project. With --long, fault runs take longer.
# The web tests run on SQLite and, where DEBATEINVITE_TEST_SQLSERVER names a server or Docker runs, on SQL Server too.
# A browser is needed: the one in CHROMIUM or PATH is used; where there is none, one is installed.
set -euo pipefail

usage() { echo "Usage: tests/run.sh [--long]" >&2; }

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"

for argument in "$@"; do
  case "$argument" in
    --long) export DEBATEINVITE_TEST_LONG=1 ;;
    --help) usage; exit 0 ;;
    *) usage; exit 2 ;;
  esac
done

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# A test's process ends before measuring its own code would pay, and makes much that it drops at once: without the one and with fewer
# collections (after 64 MB) tests take two thirds of the time.
export DOTNET_TieredPGO=0 DOTNET_GCgen0size=0x4000000
configuration=Debug
browser_tests=tests/DebateInvite.Browser.Tests

find_browser() {
  if [[ -n "${CHROMIUM:-}" ]]; then
    command -v "$CHROMIUM" && return
    echo "CHROMIUM names no program: $CHROMIUM" >&2
    exit 1
  fi
  local name
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  return 1
}

# Playwright brings a Node.js of its own, which runs its installer without PowerShell.
install_with_playwright() {
  local playwright="$browser_tests/bin/$configuration/net10.0/.playwright" node cache
  node="$(find "$playwright/node" -type f -name node -perm -u+x | head -n 1)"
  cache="${PLAYWRIGHT_BROWSERS_PATH:-${XDG_CACHE_HOME:-$HOME/.cache}/ms-playwright}"
  [[ "$(uname)" == Darwin ]] && cache="${PLAYWRIGHT_BROWSERS_PATH:-$HOME/Library/Caches/ms-playwright}"
  "$node" "$playwright/package/cli.js" install chromium >&2
  find "$cache" -type f \( -name chrome -o -name chromium -o -name "Google Chrome for Testing" \) -perm -u+x | sort | tail -n 1
}

install_browser() {
  echo "No browser was found; installing Chromium." >&2
  if [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
    apt-get update -qq >&2
    # The one without windows takes half the time; not every release has it.
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell >&2 || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >&2
    find_browser
  else
    install_with_playwright
  fi
}

started=$SECONDS
[[ -f .config/dotnet-tools.json ]] && dotnet tool restore >/dev/null
dotnet build DebateInvite.sln --configuration "$configuration" --verbosity quiet -p:RestoreLockedMode=true
echo "Built in $((SECONDS - started)) s."

started=$SECONDS
# The rest of the style, and what analysers say, are errors of the build.
dotnet format whitespace DebateInvite.sln --no-restore --verify-no-changes
dotnet format style DebateInvite.sln --no-restore --verify-no-changes --diagnostics IMPORTS
echo "Looked over the format in $((SECONDS - started)) s."

DEBATEINVITE_TEST_CHROMIUM="$(find_browser || install_browser)"
if [[ ! -x "$DEBATEINVITE_TEST_CHROMIUM" ]]; then
  echo "No browser could be found or installed; set CHROMIUM to one." >&2
  exit 1
fi
export DEBATEINVITE_TEST_CHROMIUM

summary=()
failed=0

# A test project is a program; it ends with an error when a test fails. One without tests has not been run.
run_tests() {
  local name="$1" title="$2" before=$SECONDS log verdict=passed
  log="$(mktemp)"
  echo
  echo "== $title"
  if ! dotnet "tests/$name/bin/$configuration/net10.0/$name.dll" -noLogo -noColor 2>&1 | tee "$log" || ! grep -qE 'Total: [1-9]' "$log"; then
    verdict=FAILED
    failed=1
  fi
  summary+=("$(printf '%-38s %-7s %4d s  %s' "$title" "$verdict" "$((SECONDS - before))" "$(grep -oE 'Total: [0-9]+.*Skipped: [0-9]+' "$log" | tail -n 1 || true)")")
  rm -f "$log"
}

has_sql_server() {
  [[ "${DEBATEINVITE_TEST_SQLSERVER:-}" != off ]] || return 1
  [[ -n "${DEBATEINVITE_TEST_SQLSERVER:-}" ]] || timeout 10 docker info >/dev/null 2>&1
}

if has_sql_server; then sql_server=1; else sql_server=; fi
for project in tests/*.Tests/*.Tests.csproj; do
  name="$(basename "$project" .csproj)"
  if [[ "$sql_server" ]]; then
    DEBATEINVITE_TEST_SQLSERVER=off run_tests "$name" "$name"
    [[ "$name" != DebateInvite.Web.Tests ]] || run_tests "$name" "$name on SQL Server"
  else
    run_tests "$name" "$name"
  fi
done

echo
printf '%s\n' "${summary[@]}"
exit "$failed"
