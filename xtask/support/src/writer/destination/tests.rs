use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::Destination;

fn write(path: &Path, text: &str) -> Result<(), String> {
    let at = Destination::at(path).map_err(|stop| stop.to_string())?;
    at.write(text).map_err(|stop| stop.to_string())
}

/// Lists a directory, so that nothing else was left there.
fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_is_made_and_replaced() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("report.md");
    for text in ["one", "another"] {
        write(&path, text).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    assert_eq!(names(dir.path()), ["report.md"]);
}

#[test]
fn streams_go_by_their_names() {
    let cases = [
        ("-", Destination::Stdout),
        ("/dev/stdout", Destination::Stdout),
        ("/dev/fd/2", Destination::Stderr),
    ];
    for (name, expected) in cases {
        assert_eq!(
            Destination::at(Path::new(name)).unwrap(),
            expected,
            "{name}"
        );
    }
}

#[test]
fn an_unwritable_destination_is_an_error_before_anything_is_written() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("file"), "").unwrap();
    let cases = [
        ("", "irectory"),
        ("missing/report.md", "No such file"),
        ("file/report.md", "Not a directory"),
    ];
    for (name, expected) in cases {
        let error = Destination::at(&dir.path().join(name)).unwrap_err();
        let message = error.to_string();
        assert!(
            message.contains("cannot write") && message.contains(expected),
            "{message}"
        );
        assert_eq!(error.exit, 2);
    }
    assert_eq!(names(dir.path()), ["file"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};

    use super::*;

    #[test]
    fn a_link_is_written_through_and_stays_one() {
        let dir = TempDir::new().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::create_dir(at("kept")).unwrap();
        symlink("kept/report.md", at("link")).unwrap();
        // First the file behind the link is not there yet, then it is.
        for text in ["one", "another"] {
            write(&at("link"), text).unwrap();
            assert_eq!(fs::read_to_string(at("kept/report.md")).unwrap(), text);
            assert!(at("link").is_symlink());
        }
        assert_eq!(names(dir.path()), ["kept", "link"]);
        assert_eq!(names(&at("kept")), ["report.md"]);
    }

    #[test]
    fn permissions_are_kept() {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("report.md");
        fs::write(&path, "one").unwrap();
        for mode in [0o600, 0o755] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            write(&path, &format!("{mode}")).unwrap();
            let now = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(now & 0o777, mode);
        }
    }

    #[test]
    fn a_device_is_a_stream() {
        let dir = TempDir::new().unwrap();
        let link = dir.path().join("link");
        symlink("/dev/null", &link).unwrap();
        for path in [Path::new("/dev/null"), &link] {
            assert_eq!(
                Destination::at(path).unwrap(),
                Destination::Stream(path.to_owned())
            );
        }
    }

    // Nobody can replace a full device by a file that has room: writing to it fails, whoever is asked.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_device_is_an_error() {
        let full = Destination::Stream("/dev/full".into());
        let message = full.write("text").unwrap_err().to_string();
        assert!(
            message.contains("cannot write /dev/full: No space left"),
            "{message}"
        );
    }

    #[test]
    fn a_pipe_is_written_to_and_stays_one() {
        let dir = TempDir::new().unwrap();
        let pipe = dir.path().join("pipe");
        nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
        let reader = {
            let pipe = pipe.clone();
            std::thread::spawn(move || fs::read_to_string(pipe).unwrap())
        };
        write(&pipe, "text").unwrap();
        assert_eq!(reader.join().unwrap(), "text");
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    }
}
