-- What wrk sends, and what it tells at the end. Arguments after "--": the method and, if there is one, a JSON body.
-- Only init and done are defined: the load itself runs in wrk's own code, with the same cost for either side.

function init(arguments)
  wrk.method = arguments[1] or "GET"
  if arguments[2] then
    wrk.body = arguments[2]
    wrk.headers["Content-Type"] = "application/json"
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nresult {"requests": %d, "microseconds": %d, "p50": %d, "p99": %d, "max": %d, "refused": %d, "broken": %d, "timeouts": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), latency.max,
    errors.status, errors.connect + errors.read + errors.write, errors.timeout))
end
