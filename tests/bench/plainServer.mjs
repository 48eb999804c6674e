// The baseline: a bare Node server that answers every request with the same number of bytes (its only argument).
import { createServer } from 'node:http'

const body = Buffer.alloc(Number(process.argv[2]), 'x')
const server = createServer((request, response) => {
  request.resume()
  request.once('end', () => response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length }).end(body))
})
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
