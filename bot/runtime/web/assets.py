"""Style, script and mark: read once, named by their content, so that a browser asks for each of them only once."""

import hashlib
from mimetypes import guess_type
from pathlib import Path

from aiohttp import web

FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"


class Assets:
    def __init__(self, *folders: Path) -> None:
        files = sorted(file for folder in folders for file in folder.iterdir() if file.is_file())
        self._files = {file.name: file.read_bytes() for file in files}
        whole = hashlib.sha256(
            b"\0".join([part for pair in self._files.items() for part in (pair[0].encode(), pair[1])])
        )
        self.version = whole.hexdigest()[:12]
        """Changes with any of them: scripts name each other by relative addresses."""

    def address(self, name: str) -> str:
        return f"/static/{self.version}/{name}"

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/static/{version}/{name}", self._serve), web.get("/static/{name}", self._serve)]

    async def _serve(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        content = self._files.get(name)
        if content is None:
            raise web.HTTPNotFound
        known = request.match_info.get("version") == self.version
        kind = guess_type(name)[0] or "application/octet-stream"
        return web.Response(
            body=content,
            content_type=kind,
            charset="utf-8",
            headers={"Cache-Control": FOR_EVER if known else ASK_AGAIN},
        )
