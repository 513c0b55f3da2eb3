# Varnish before two instances. A page is fresh as long as the site says, is fetched anew in the background
# for a day after that, and stands in for a week where no instance answers.
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
  # While an instance is well, nobody gets a page that is older than the site says.
  if (std.healthy(req.backend_hint)) { set req.grace = 1d; } else { set req.grace = 7d; }
}

# Asked again: each instance once, for the one that was asked first may be the one that is gone.
sub vcl_backend_fetch {
  if (bereq.retries == 1) { set bereq.backend = one; }
  if (bereq.retries == 2) { set bereq.backend = two; }
}

sub vcl_backend_response {
  set beresp.grace = 7d;
  # Whole before it goes out, so that an instance that dies in between can be replaced.
  set beresp.do_stream = false;
  # An instance that was killed while it answered: the other one is asked.
  if (beresp.status >= 500 && bereq.retries < 2) { return (retry); }
}

sub vcl_backend_error {
  if (bereq.retries < 2) { return (retry); }
}
