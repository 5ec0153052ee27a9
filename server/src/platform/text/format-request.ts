/** What Fastify gives to be logged of a request. */
interface Logged {
  method: string;
  url: string;
  ip: string;
}

/** What the log keeps of a request: where it went, and the names of what it asked by, whose values may be somebody's number. */
export function formatRequest({ method, url, ip }: Logged): {
  method: string;
  path: string;
  asked: string[];
  from: string;
} {
  const [path = '', query = ''] = url.split('?', 2);
  return { method, path, asked: [...new URLSearchParams(query).keys()], from: ip };
}
