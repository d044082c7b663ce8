#!/usr/bin/env python3
"""viendan where people work: completions typed in real shells, --watch, the progress bar on a terminal, pre-commit, the
GitHub action and the GitLab template.

Usage: workflow.py VIENDAN
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import pexpect
import pyte
import yaml

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
CLEAN = "Thực hiện Nghị định số 41/2021/NĐ-CP ngày 03/4/2021 của Chính phủ về cầu phao.\n"
# VD101, an error.
WRONG = CLEAN.replace("03/4/2021", "03/4/2019")
# No wait is longer; none is as long where the program works.
PATIENCE = 60


def fail(what, *details):
    sys.exit("\n".join([f"FAILED: {what}", *map(str, details)]))


def expect(what, holds, *details):
    if not holds:
        fail(what, *details)


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


def waits_for(child, pattern, what):
    try:
        child.expect(pattern, timeout=PATIENCE)
    except (pexpect.TIMEOUT, pexpect.EOF):
        fail(what, f"instead of {pattern!r}:", child.before)


class Screen:
    """A program on a terminal, and what stands there."""

    def __init__(self, command, folder, **environment):
        self.screen = pyte.Screen(160, 60)
        self.stream = pyte.Stream(self.screen)
        self.child = pexpect.spawn(
            command[0], command[1:], env={**os.environ, "TERM": "linux", "LC_ALL": "C.UTF-8", **environment}, cwd=folder,
            encoding="utf-8", dimensions=(60, 160))

    def text(self):
        return "\n".join(self.screen.display)

    def waits_for(self, expected, what):
        end = time.monotonic() + PATIENCE
        while expected not in self.text():
            try:
                self.stream.feed(self.child.read_nonblocking(4096, timeout=max(0, end - time.monotonic())))
            except (pexpect.TIMEOUT, pexpect.EOF):
                fail(what, f"instead of {expected!r}:", self.text().strip())


COMPLETED = [
    # What is typed, and what must stand there after a tab.
    ("viendan chec", "viendan check"),
    ("viendan check --fail-on w", "warning"),
    ("viendan check --fail-on=w", "--fail-on=warning"),
    ("viendan check --exit-z", "--exit-zero"),
    ("viendan check --select VD101,VD20", "VD207"),
    ("viendan graph --cyc", "--cycles"),
    ("viendan rule VD10", "VD101"),
    ("viendan completions z", "zsh"),
    ("viendan check ke-ho", "ke-hoach.txt"),
    ("viendan check --register ban", "bang.tsv"),
]


def completions(viendan):
    shells = {
        "bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"],
        "fish": ["fish", "--no-config", "--private", "-i"],
    }
    for shell, command in shells.items():
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            (home / "ke-hoach.txt").write_text(CLEAN)
            (home / "bang.tsv").write_text("")
            script = run(viendan, "completions", shell).stdout
            (home / "_viendan").write_text(script)
            start = {
                "bash": "source ./_viendan; bind 'set show-all-if-ambiguous on'; bind 'set page-completions off'",
                "zsh": "autoload -Uz compinit; compinit -u -d ./dump; source ./_viendan; LISTMAX=0",
                "fish": "source ./_viendan",
            }[shell]
            for line, expected in COMPLETED:
                screen = Screen(command, home, HOME=str(home))
                screen.child.sendline(start)
                screen.child.sendline("echo sẵn''sàng")
                screen.waits_for("sẵnsàng", f"{shell} starts")
                screen.child.send(line + "\t")
                screen.waits_for(expected, f"{shell}: {line}<tab>")
                screen.child.close(force=True)
        print(f"{shell}: {len(COMPLETED)} lines completed")


class Watch:
    """`viendan check --watch` with its output read as it comes."""

    def __init__(self, viendan, folder, *paths):
        self.child = pexpect.spawn(
            viendan, ["check", "--watch", "--quiet", *paths], cwd=folder, encoding="utf-8", dimensions=(60, 200))

    def next_run(self, what):
        waits_for(self.child, r"Ctrl-C", what)
        return self.child.before

    def run_with(self, findings, what, most=8):
        """The run that finds so many; on a busy machine changes may come too slowly to be one."""
        for _ in range(most):
            shown = self.next_run(what)
            if shown.count("VD101") == findings:
                return shown
        fail(what, f"{most} runs, none with {findings} findings; the last:", shown)

    def end(self):
        self.child.sendintr()
        self.child.expect(pexpect.EOF, timeout=PATIENCE)
        self.child.close()
        return self.child.exitstatus


def watch(viendan):
    with tempfile.TemporaryDirectory() as folder:
        plan = pathlib.Path(folder, "ke-hoach.txt")
        plan.write_text(CLEAN)
        watching = Watch(viendan, folder, ".")
        expect("the first run is clean", "VD101" not in watching.next_run("a first run"))
        # Written as an editor does it, many times: few runs, and one of the last text.
        for text in [CLEAN, WRONG] * 20 + [CLEAN, WRONG]:
            draft = plan.with_suffix(".tmp")
            draft.write_text(text)
            draft.rename(plan)
        shown = watching.run_with(1, "a run after the changes")
        expect("the screen is cleared before it", "\x1b[2J" in shown, repr(shown))
        (pathlib.Path(folder) / "ghi-chu.tmp").write_text("no document")
        new = pathlib.Path(folder, "moi")
        new.mkdir()
        (new / "b.md").write_text(WRONG)
        watching.run_with(2, "a run for the document in the new folder")
        plan.unlink()
        watching.run_with(1, "a run after a document went")
        expect("SIGINT ends it as its last run", watching.end() == 1, watching.child.exitstatus, watching.child.signalstatus)
        watching = Watch(viendan, folder, "moi/c.txt")
        watching.next_run("a run without the file")
        (new / "c.txt").write_text(CLEAN)
        shown = watching.next_run("a run when the file has come")
        expect("SIGINT ends a clean watch by 0", watching.end() == 0, watching.child.exitstatus)
    print("watch: runs again after a change, a few times after many, and ends by SIGINT")


def progress(viendan):
    with tempfile.TemporaryDirectory() as folder:
        for number in range(3):
            pathlib.Path(folder, f"{number}.txt").write_text(WRONG)
        # A document that comes when we want it.
        slow = pathlib.Path(folder, "cham.txt")
        os.mkfifo(slow)
        child = pexpect.spawn(
            viendan, ["check", "0.txt", "1.txt", "2.txt", "cham.txt"], cwd=folder, encoding="utf-8", dimensions=(24, 100))
        waits_for(child, r"░ \d/4 văn bản", "a bar while a document is awaited")
        expect("nothing is found on the line of the bar", "VD101" not in child.before, child.before)
        slow.write_text(WRONG)
        child.expect(pexpect.EOF, timeout=PATIENCE)
        rest = child.before
        expect("the bar is erased before the findings", "\r\x1b[K" in rest.split("VD101")[0], repr(rest))
        expect("it doesn't come again", "░" not in rest[rest.index("VD101"):], repr(rest))
        expect("all documents are there", rest.count("VD101") == 4, rest)
        child.close()
        expect("the exit code is that of the findings", child.exitstatus == 1, child.exitstatus)
        # A bar as long as the line would wrap and stay.
        child = pexpect.spawn(
            viendan, ["check", "--lang", "en", "0.txt", "cham.txt"], cwd=folder, encoding="utf-8", dimensions=(24, 30))
        waits_for(child, r"\x1b\[K[^\r\n█░]{1,29}", "no bar where it has no room")
        slow.write_text(WRONG)
        child.expect(pexpect.EOF, timeout=PATIENCE)
        # Without a terminal there is none.
        reader = subprocess.Popen(
            [viendan, "check", "0.txt", "cham.txt"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        slow.write_text(WRONG)
        expect("nothing on standard error that is no terminal", reader.communicate(timeout=PATIENCE)[1] == b"")
    print("progress: shown while a run lasts, erased before findings, only on a terminal")


def git(folder, *arguments):
    done = run("git", "-c", "user.name=Lan", "-c", "user.email=lan@vidu.vn", *arguments, cwd=folder)
    expect(f"git {' '.join(arguments)}", done.returncode == 0, done.stderr)
    return done.stdout


def pre_commit(viendan):
    with tempfile.TemporaryDirectory() as folder:
        hooks = pathlib.Path(folder, "viendan")
        hooks.mkdir()
        shutil.copy(REPOSITORY / ".pre-commit-hooks.yaml", hooks)
        git(hooks, "init", "-q")
        git(hooks, "add", ".")
        git(hooks, "commit", "-qm", "hooks")
        archive = pathlib.Path(folder, "kho")
        archive.mkdir()
        git(archive, "init", "-q")
        (archive / "cu.txt").write_text(WRONG)
        git(archive, "add", ".")
        git(archive, "commit", "-qm", "a document of before")
        # The built program takes the place of a build by pre-commit.
        settings = {
            "repos": [{
                "repo": str(hooks), "rev": git(hooks, "rev-parse", "HEAD").strip(),
                "hooks": [{"id": "viendan", "language": "system"}],
            }],
        }
        (archive / ".pre-commit-config.yaml").write_text(yaml.safe_dump(settings))
        git(archive, "add", ".")
        environment = {
            **os.environ, "PATH": f"{pathlib.Path(viendan).parent}:{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(pathlib.Path(folder, "cache")),
        }

        def commits(name, text, passes, shown):
            (archive / name).write_text(text)
            git(archive, "add", name)
            done = run("pre-commit", "run", cwd=archive, env=environment)
            expect(f"pre-commit with {name}", (done.returncode == 0) == passes and shown in done.stdout, done.stdout, done.stderr)
            git(archive, "rm", "-qf", name)

        commits("moi.txt", CLEAN, True, "Passed")
        commits("kế hoạch mới.md", WRONG, False, "kế hoạch mới.md:1:27: VD101")
        commits("bang.csv", WRONG, True, "Skipped")
        settings["repos"][0]["hooks"][0]["id"] = "viendan-archive"
        (archive / ".pre-commit-config.yaml").write_text(yaml.safe_dump(settings))
        git(archive, "add", ".")
        commits("moi.txt", CLEAN, False, "cu.txt:1:27: VD101")
        done = run("pre-commit", "validate-manifest", str(REPOSITORY / ".pre-commit-hooks.yaml"))
        expect("the manifest is valid", done.returncode == 0, done.stdout)
    print("pre-commit: passes, fails and skips as it should, by file and for the whole archive")


def action(viendan):
    """Each step of the composite action as the runner does it, with the built program."""
    folder_of_action = REPOSITORY / ".github/actions/viendan"
    declared = yaml.safe_load((folder_of_action / "action.yml").read_text())
    step = next(step for step in declared["runs"]["steps"] if step.get("id") == "check")
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "ke-hoach moi.txt").write_text(WRONG)
        pathlib.Path(folder, "b.txt").write_text("Sửa cầu phao trong quý II.\n")

        def outcome(**inputs):
            given = {name: value["default"] for name, value in declared["inputs"].items()} | {"viendan": viendan} | inputs
            output = pathlib.Path(folder, "outputs")
            output.write_text("")
            filled = {
                name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: given[match[1]], text)
                for name, text in step["env"].items()
            }
            environment = {**os.environ, "GITHUB_ACTION_PATH": str(folder_of_action), "GITHUB_OUTPUT": str(output), **filled}
            done = run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"], cwd=folder, env=environment)
            return done, dict(line.split("=", 1) for line in output.read_text().splitlines())

        done, outputs = outcome(paths="ke-hoach moi.txt\n\nb.txt\n", options="--lang\nen")
        expect("the action fails with findings", done.returncode == 1 and outputs["exit-code"] == "1", done.stderr)
        expect("it annotates the line", re.search(r"^::error .*file=ke-hoach moi\.txt,line=1,", done.stdout, re.M), done.stdout)
        results = json.loads(pathlib.Path(folder, outputs["sarif"]).read_text())["runs"][0]["results"]
        expect("SARIF has the finding", [result["ruleId"] for result in results] == ["VD101"], results)
        done, outputs = outcome(paths="b.txt")
        expect("the action passes", done.returncode == 0 and outputs["exit-code"] == "0", done.stderr)
        done, outputs = outcome(paths="$(touch hacked)\n; touch hacked")
        expect("what is no path is 2, and no command", done.returncode == 2 and outputs["exit-code"] == "2", done.stderr)
        expect("nothing was run", not pathlib.Path(folder, "hacked").exists())
    print("action: its steps annotate, write SARIF and end as viendan does")


def gitlab(viendan):
    job = yaml.safe_load((REPOSITORY / ".gitlab/viendan.gitlab-ci.yml").read_text())["viendan"]
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "ke-hoach.txt").write_text(WRONG)
        environment = {**os.environ, **job["variables"], "PATH": f"{pathlib.Path(viendan).parent}:{os.environ['PATH']}"}
        script = "\n".join(["set -eo pipefail", *job["before_script"], *job["script"]])
        done = run("bash", "-c", script, cwd=folder, env=environment)
        expect("the job fails with findings", done.returncode == 1, done.stderr)
        report = json.loads(pathlib.Path(folder, job["artifacts"]["reports"]["codequality"]).read_text())
        expect("the report has the finding", [entry["check_name"] for entry in report] == ["symbol-year-mismatch"], report)
    print("GitLab: the job writes its Code Quality report")


def schemas():
    for schema, path in [
        ("vendor.github-actions", ".github/actions/viendan/action.yml"),
        ("vendor.gitlab-ci", ".gitlab/viendan.gitlab-ci.yml"),
    ]:
        done = run("check-jsonschema", "--builtin-schema", schema, str(REPOSITORY / path))
        expect(f"{path} is valid", done.returncode == 0, done.stdout, done.stderr)
        print(f"{path}: valid")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    # The programs of the environment that this script runs in.
    os.environ["PATH"] = f"{pathlib.Path(sys.executable).parent}:{pathlib.Path(program).parent}:{os.environ['PATH']}"
    for check in [completions, watch, progress, pre_commit, action, gitlab]:
        check(program)
    schemas()
