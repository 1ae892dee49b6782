// Serves the sites, the description and the libraries over the loopback interface, without compression and without caching.
//
// Takes: directories by the first part of the address, and pages by their address. Gives: the server's origin, and a
// function that ends it.
"use strict";
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json" };

function fileOf(directories, address) {
  const [, first, ...rest] = decodeURIComponent(address).split("/");
  const directory = directories[first];
  if (!directory || rest.includes("..")) return null;
  return path.join(directory, ...rest);
}

function serve(directories, pages) {
  const server = http.createServer((request, response) => {
    const address = new URL(request.url, "http://127.0.0.1").pathname;
    const answer = (status, type, body) => {
      response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
      response.end(body);
    };
    if (pages[address]) return answer(200, "text/html", pages[address]);
    const file = fileOf(directories, address);
    fs.readFile(file ?? "", (error, body) => {
      if (error) answer(404, "text/plain", "not found");
      else answer(200, TYPES[path.extname(file)] ?? "application/octet-stream", body);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://127.0.0.1:${server.address().port}`, close });
    });
  });
}

module.exports = { serve };
