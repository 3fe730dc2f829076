#!/usr/bin/env python3
"""Ends runs at random moments and compares what their resumption leaves with an undisturbed run, byte for byte.

  Scripts/torture.py ARTICLES [--runs 200] [--documents 500] [--yuliao .build/release/yuliao] [--seed 1]

Three ways to end a run: signals (SIGKILL several times a run; now and then SIGINT, which must give exit status 130
within a second), writes and syncs that fail (a preloaded library, where a C compiler is there), and a full disk (a
small tmpfs, where one may be mounted). Each resumption has another --jobs. Exits 1 at the first difference.
"""
import argparse, errno, hashlib, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, time

SCRIPTS = pathlib.Path(__file__).resolve().parent


def tables(folder):
    """Digest of every file of a run but run.json, which alone holds clock times."""
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest()
            for f in sorted(folder.iterdir()) if f.is_file() and f.name != "run.json"}


class Torture:
    def __init__(self, options):
        self.yuliao = options.yuliao
        self.chance = random.Random(options.seed)
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="yuliao-torture-"))
        files = sorted(f for f in options.articles.rglob("*") if f.suffix in (".md", ".txt", ".jsonl", ".html"))
        chosen = self.chance.sample(files, min(options.documents, len(files)))
        self.documents = len(chosen)
        self.inputs = self.work / "in"
        for file in chosen:
            target = self.inputs / file.relative_to(options.articles)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, target)
        (self.inputs / "broken.jsonl").write_text('{"text":"DeepSeek"}\n{"broken\n{"text":"高盛"}\n')
        self.undisturbed = float("inf")
        for _ in range(3):
            start = time.monotonic()
            status = subprocess.run(self.command(self.work / "whole", "--restart")).returncode
            self.undisturbed = min(self.undisturbed, time.monotonic() - start)
            assert status == 1, f"the undisturbed run ended with {status}"
        self.expected = tables(self.work / "whole")

    def command(self, output, *more):
        return [self.yuliao, "run", str(self.inputs), "--output", str(output), "--quiet",
                "--jobs", str(self.chance.choice([1, 2, 3, 8])), *more]

    def attempt(self, output):
        """The command that begins a run or goes on with it."""
        # Nothing is in the folder yet where the attempt before was ended at once.
        mode = "--resume" if (output / ".yuliao" / "journal").exists() else "--restart"
        return self.command(output, "--commit-interval", self.chance.choice(["0", "0.02", "0.1"]), mode)

    def compare(self, output, what):
        found = tables(output)
        names = [n for n in self.expected | found if self.expected.get(n) != found.get(n)]
        assert not names, f"{what}: {', '.join(names)} differ"

    def signals(self, runs):
        kills = interrupts = slowest = 0
        for run in range(runs):
            output = self.work / "out"
            for left in range(self.chance.randint(2, 5), -1, -1):
                process = subprocess.Popen(self.attempt(output), stderr=subprocess.DEVNULL)
                if left == 0:
                    break
                time.sleep(self.chance.random() * self.undisturbed)
                how = signal.SIGINT if self.chance.random() < 0.2 else signal.SIGKILL
                sent = time.monotonic()
                process.send_signal(how)
                status = process.wait()
                if status in (0, 1):
                    break
                if how == signal.SIGINT:
                    interrupts += 1
                    slowest = max(slowest, time.monotonic() - sent)
                    # Python sees -2 where the signal came before the command could take it.
                    assert status in (130, -signal.SIGINT), f"run {run}: exit status {status} after SIGINT"
                else:
                    kills += 1
            status = process.wait()
            assert status in (0, 1), f"run {run}: exit status {status}"
            self.compare(output, f"run {run}")
            shutil.rmtree(output)
        assert slowest < 1.5, f"an interrupted run took {slowest:.2f} s to stop"
        print(f"{runs} runs over {self.documents} documents, {kills} times killed, {interrupts} times interrupted "
              f"(slowest stop {slowest:.2f} s): all files the same")

    def failing_writes(self, runs):
        library = self.work / "failing_writes.so"
        source = SCRIPTS / "faults" / "failing_writes.c"
        compiler = shutil.which("cc") or shutil.which("clang")
        if not compiler:
            return print("no C compiler: failing writes were not tried")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
        failed = 0
        for run in range(runs):
            output = self.work / "out"
            for _ in range(3):
                environment = dict(os.environ, LD_PRELOAD=str(library), FAIL_AT=str(self.chance.randint(1, 60)),
                                   FAIL_ERRNO=str(self.chance.choice([errno.ENOSPC, errno.EIO, errno.EDQUOT])))
                done = subprocess.run(self.attempt(output), env=environment, capture_output=True, text=True)
                if done.returncode in (0, 1):
                    break
                failed += 1
                assert done.returncode == 2, f"failing writes, run {run}: exit status {done.returncode}"
                assert "cannot" in done.stderr, f"failing writes, run {run}: no message: {done.stderr}"
            status = subprocess.run(self.attempt(output)).returncode
            assert status == 1, f"failing writes, run {run}: exit status {status} at the end"
            self.compare(output, f"failing writes, run {run}")
            shutil.rmtree(output)
        print(f"{failed} runs ended by failing writes or syncs and resumed: all files the same")

    def full_disk(self, runs):
        mount = self.work / "disk"
        mount.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(mount)], capture_output=True)
        if mounted.returncode != 0:
            return print("no tmpfs may be mounted: a full disk was not tried")
        full = 0
        try:
            for run in range(runs):
                output = mount / "out"
                for size in sorted(self.chance.randint(100, 6000) for _ in range(3)) + [1 << 20]:
                    subprocess.run(["mount", "-o", f"remount,size={size}k", str(mount)], check=True)
                    done = subprocess.run(self.attempt(output), capture_output=True, text=True)
                    if done.returncode in (0, 1):
                        break
                    full += 1
                    assert done.returncode == 2, f"full disk, run {run}: exit status {done.returncode}"
                    assert "No space left" in done.stderr, f"full disk, run {run}: {done.stderr}"
                self.compare(output, f"full disk, run {run}")
                shutil.rmtree(output)
        finally:
            subprocess.run(["umount", str(mount)])
        print(f"{full} runs ended by a full disk and resumed: all files the same")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--yuliao", default=".build/release/yuliao")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torture = Torture(options)
    try:
        torture.failing_writes(max(1, options.runs // 10))
        torture.full_disk(max(1, options.runs // 10))
        torture.signals(options.runs)
    except AssertionError as error:
        sys.exit(f"{error} (--seed {options.seed}; see {torture.work})")
    shutil.rmtree(torture.work)


main()
