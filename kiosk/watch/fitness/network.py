"""The way to the server, step by step, so that the first step that fails is the one that is told."""

import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from kiosk.watch.fitness import Finding, bad, good, warning

PATIENCE = 5.0
SOON = timedelta(days=14)


def way_to(url: str) -> Iterator[Finding]:
    """Name, connection, certificate. Ends with the first that fails."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    try:
        addresses = sorted({str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)})
    except OSError as unknown:
        yield bad("Name", f"{host} is not known here: {unknown.strerror}", "check the network cable and its DNS server")
        return
    yield good("Name", f"{host} is {', '.join(addresses)}")
    try:
        line = socket.create_connection((host, port), PATIENCE)
    except OSError as refused:
        said = f"{host}:{port} is not reached: {refused.strerror or refused}"
        yield bad("Network", said, f"is port {port} let through here? is pers.base_url right?")
        return
    with line:
        yield good("Network", f"{host}:{port} is reached")
        if parts.scheme == "https":
            yield _tls(line, host)


def _tls(line: socket.socket, host: str) -> Finding:
    try:
        with ssl.create_default_context().wrap_socket(line, server_hostname=host) as shielded:
            until = _ends(shielded.getpeercert())
            kind = str(shielded.version())
    except ssl.SSLCertVerificationError as untrusted:
        fix = "is the clock right? does this network stand between (a portal, a proxy)? apt install ca-certificates"
        return bad("TLS", f"{host} cannot prove who it is: {untrusted.verify_message}", fix)
    except OSError as broken:
        return bad("TLS", f"{host} does not speak TLS: {broken.strerror or broken}", "check pers.base_url")
    if until - datetime.now(UTC) < SOON:
        return warning("TLS", f"the server's certificate ends on {until:%Y-%m-%d}", "tell the operator of your PERS")
    return good("TLS", f"{kind}, certificate until {until:%Y-%m-%d}")


def _ends(certificate: object) -> datetime:
    told = certificate.get("notAfter", "") if isinstance(certificate, dict) else ""
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(told)), UTC)
