-- Asks for the addresses of a file, one after the other, with one Accept header.
-- wrk ... -s requests.lua URL -- FILE ACCEPT again|anew
-- anew: each request is another one, so that no answer to it can be kept.
local paths, accept, anew = {}, nil, false
local number = 0

function init(args)
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  accept = args[2]
  anew = args[3] == "anew"
end

function request()
  number = number + 1
  local path = paths[(number - 1) % #paths + 1]
  if anew then
    path = path .. "%0A%23" .. number
  end
  return wrk.format("GET", path, { ["Accept"] = accept })
end

function done(summary)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("REQUESTS %d MICROSECONDS %d FAILED %d BYTES %d\n",
    summary.requests, summary.duration, failed, summary.bytes))
end
