// A server of models as far as its end matters: `node fake-engine.mjs entry PORT WORKERS` or `node fake-engine.mjs worker PORT`.
// The entry shows vLLM's gauges, and takes as long for a request as its `ms` says; it needs all of its workers, and goes down with
// its requests when one leaves, or at once at SIGTERM. Workers are connected to the port above the entry's.
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';

const [role, port, workers] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 0)];

function serve() {
  let running = 0;
  const server = createHttpServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://entry');
    if (pathname === '/metrics') {
      const gauge = (name, value) => `# TYPE ${name} gauge\n${name}{engine="0",model_name="m"} ${value}.0\n`;
      response.end(gauge('vllm:num_requests_running', running) + gauge('vllm:num_requests_waiting', 0));
      return;
    }
    if (pathname !== '/v1/completions') {
      response.writeHead(404).end();
      return;
    }
    running++;
    // Whoever asks knows by the head that the request is open.
    response.writeHead(200).flushHeaders();
    setTimeout(
      () => {
        running--;
        response.end('done');
      },
      Number(searchParams.get('ms')),
    );
  });
  let joined = 0;
  const gang = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('close', () => process.exit(1));
    joined++;
    if (joined === workers) server.listen(port, '127.0.0.1');
  });
  if (workers === 0) server.listen(port, '127.0.0.1');
  else gang.listen(port + 1, '127.0.0.1');
}

function work() {
  const socket = connect(port + 1, '127.0.0.1');
  socket.on('error', () => setTimeout(work, 50));
  socket.on('end', () => process.exit(1));
}

if (role === 'entry') serve();
else work();
