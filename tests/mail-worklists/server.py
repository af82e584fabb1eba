#!/usr/bin/python3
"""server.py DIR [tls|plain|first]: a mail server on a free port of the loopback, by aiosmtpd.

Writes its port to DIR/port, each message it took to DIR/box/N.eml and whom for to DIR/box/N.for. With tls it asks for STARTTLS and
a login, with first it begins with TLS; DIR/cert.pem and DIR/key.pem are its own. The words in DIR/mode say how it behaves, asked
anew for each message:
  later   450 for every recipient           refuse WHO  550 for a recipient with WHO in it
  cut     takes the data and hangs up       cutbefore   hangs up at DATA
  stall   takes the data and says nothing   reject      554 behind the data
  closing 421 for every recipient
"""
import asyncio
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

here, kind = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "tls"
taken = 0


def mode():
    try:
        return open(here + "/mode").read().split()
    except FileNotFoundError:
        return []


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        words = mode()
        if "later" in words:
            return "450 4.2.0 greylisted"
        if "closing" in words:
            return "421 4.3.2 going down"
        if "refuse" in words and words[words.index("refuse") + 1] in address:
            return "550 5.1.1 no such person"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        global taken
        words = mode()
        if "reject" in words:
            return "554 5.6.0 not such a message"
        taken += 1
        with open(f"{here}/box/{taken}.eml", "wb") as f:
            f.write(envelope.original_content)
        with open(f"{here}/box/{taken}.for", "w") as f:
            f.write(f"{envelope.mail_from} {' '.join(envelope.rcpt_tos)} {'tls' if session.ssl or kind == 'first' else 'clear'}\n")
        if "cut" in words:
            server.transport.abort()
            await asyncio.sleep(0.1)
        if "stall" in words:
            await asyncio.sleep(60)
        return "250 2.0.0 taken"


class Server(SMTP):
    async def smtp_DATA(self, arg):
        if "cutbefore" in mode():
            self.transport.abort()
            await asyncio.sleep(0.1)
        await super().smtp_DATA(arg)


def login(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b"office" and data.password == b"CANARY-PASSWORD", handled=False)


def make():
    if kind == "plain":
        return Server(Handler(), hostname="test")
    own = kind == "tls" and context
    return Server(Handler(), hostname="test", require_starttls=kind == "tls", tls_context=own or None,
                  authenticator=login, auth_required=True, auth_require_tls=kind == "tls")


context = None
if kind != "plain":
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(here + "/cert.pem", here + "/key.pem")


async def main():
    loop = asyncio.get_running_loop()
    served = await loop.create_server(make, "127.0.0.1", 0, ssl=context if kind == "first" else None)
    with open(here + "/port.new", "w") as f:
        f.write(str(served.sockets[0].getsockname()[1]))
    import os
    os.rename(here + "/port.new", here + "/port")
    await served.serve_forever()


asyncio.run(main())
