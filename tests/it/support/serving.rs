//! Starts `racetozero serve` as a process, as an operator does.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::{Data, racetozero};

const ARGUMENTS: [&str; 5] = ["serve", "--listen", "127.0.0.1:0", "--db", "edition.sqlite"];

/// Longer than any step takes on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A server that stops with the test.
pub struct Serving {
    child: Child,
    /// The first lines of its output: the edition, its address, and the address of the metrics.
    pub printed: Vec<String>,
    told: Arc<Mutex<String>>,
    agent: ureq::Agent,
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Serving {
    pub fn of(data: &Data) -> Self {
        Serving::with(data, &[])
    }

    pub fn with(data: &Data, more: &[&str]) -> Self {
        let mut command = racetozero(data.folder(), &ARGUMENTS);
        command.args(more).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let expected = if more.contains(&"--metrics") { 3 } else { 2 };
        let printed = lines.map(Result::unwrap).take(expected).collect();
        let told = Arc::new(Mutex::new(String::new()));
        let (stderr, heard) = (child.stderr.take().unwrap(), Arc::clone(&told));
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                *heard.lock().unwrap() += &(line + "\n");
            }
        });
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0);
        Serving { child, printed, told, agent: config.build().into() }
    }

    /// `127.0.0.1:8080`.
    pub fn address(&self) -> &str {
        self.printed[1].strip_prefix("serving http://").unwrap().trim_end_matches('/')
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address())
    }

    pub fn get(&self, path: &str) -> String {
        let (status, _, body) = self.ask(path, &[]);
        assert_eq!(status, 200, "{path}");
        String::from_utf8(body).unwrap()
    }

    /// Status, headers and body, as the server sent them.
    pub fn ask(&self, path: &str, headers: &[(&str, &str)]) -> (u16, ureq::http::HeaderMap, Vec<u8>) {
        let request = self.agent.get(self.url(path));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let mut response = request.call().unwrap();
        let body = response.body_mut().with_config().limit(1 << 30).read_to_vec().unwrap();
        (response.status().as_u16(), response.headers().clone(), body)
    }

    pub fn health(&self) -> serde_json::Value {
        serde_json::from_str(&self.get("/healthz")).unwrap()
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// The server's response to these bytes, up to the end of the connection.
    pub fn raw(&self, request: &[u8]) -> String {
        let mut stream = self.connect();
        // The server may close a refused connection before the test has sent everything.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    pub fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// The standard error so far.
    pub fn told(&self) -> String {
        self.told.lock().unwrap().clone()
    }

    pub fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let begun = Instant::now();
        while !holds(self) {
            assert!(begun.elapsed() < PATIENCE, "never: {what}\n{}", self.told());
            sleep(Duration::from_millis(20));
        }
    }

    pub fn ended(&mut self) -> ExitStatus {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(begun.elapsed() < PATIENCE, "it does not end\n{}", self.told());
            sleep(Duration::from_millis(20));
        }
    }
}
