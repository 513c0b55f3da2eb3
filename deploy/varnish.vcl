# Varnish before two instances. A page is fresh for as long as its Cache-Control says. For a day after that
# Varnish fetches it again in the background. If no instance responds, it serves the old page for a week.
vcl 4.1;
import directors;
import std;

probe health {
  .url = "/healthz";
  .interval = 500ms;
  .timeout = 400ms;
  .window = 3;
  .threshold = 2;
  .initial = 2;
}
backend one { .host = "127.0.0.1"; .port = "18081"; .probe = health; .connect_timeout = 1s; }
backend two { .host = "127.0.0.1"; .port = "18082"; .probe = health; .connect_timeout = 1s; }

sub vcl_init {
  new both = directors.round_robin();
  both.add_backend(one);
  both.add_backend(two);
}

sub vcl_recv {
  set req.backend_hint = both.backend();
  unset req.http.Cookie;
  if (req.method != "GET" && req.method != "HEAD" && req.method != "OPTIONS") { return (pass); }
  if (req.url ~ "^/healthz") { return (pass); }
  # While an instance is healthy, nobody gets a page older than its stale-while-revalidate time.
  if (std.healthy(req.backend_hint)) { set req.grace = 1d; } else { set req.grace = 7d; }
}

# A retry tries each instance once, because the first one may be the one that died.
sub vcl_backend_fetch {
  if (bereq.retries == 1) { set bereq.backend = one; }
  if (bereq.retries == 2) { set bereq.backend = two; }
}

sub vcl_backend_response {
  set beresp.grace = 7d;
  # Varnish reads the whole response before it sends it, so that it can retry if an instance dies midway.
  set beresp.do_stream = false;
  # If an instance was killed while it responded, the other one is tried.
  if (beresp.status >= 500 && bereq.retries < 2) { return (retry); }
}

sub vcl_backend_error {
  if (bereq.retries < 2) { return (retry); }
}
