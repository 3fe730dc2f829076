#!/usr/bin/env python3
"""Kills runs at random moments and compares what their resumption leaves with an undisturbed run, byte for byte.

  Scripts/torture.py ARTICLES [--runs 200] [--documents 500] [--yuliao .build/release/yuliao] [--seed 1]

Each run is killed (SIGKILL; now and then SIGINT, which must give exit status 130 within a second) several times, each
time resumed with another --jobs. Exits 1 at the first difference, and says how to repeat it.
"""
import argparse, hashlib, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, time


def tables(folder):
    """Digest of every file of a run but run.json, which alone holds clock times."""
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest()
            for f in sorted(folder.iterdir()) if f.is_file() and f.name != "run.json"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--yuliao", default=".build/release/yuliao")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    work = pathlib.Path(tempfile.mkdtemp(prefix="yuliao-torture-"))
    try:
        files = sorted(f for f in options.articles.rglob("*") if f.suffix in (".md", ".txt", ".jsonl", ".html"))
        chosen = chance.sample(files, min(options.documents, len(files)))
        inputs = work / "in"
        for file in chosen:
            target = inputs / file.relative_to(options.articles)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, target)
        (inputs / "broken.jsonl").write_text('{"text":"DeepSeek"}\n{"broken\n{"text":"高盛"}\n')

        def command(output, *more):
            return [options.yuliao, "run", str(inputs), "--output", str(output), "--quiet",
                    "--jobs", str(chance.choice([1, 2, 3, 8])), *more]

        undisturbed = float("inf")
        for _ in range(3):
            start = time.monotonic()
            status = subprocess.run(command(work / "whole", "--restart")).returncode
            undisturbed = min(undisturbed, time.monotonic() - start)
            assert status == 1, f"the undisturbed run ended with {status}"
        expected = tables(work / "whole")
        kills = interrupts = slowest = 0
        for run in range(options.runs):
            output = work / "out"
            attempts, wanted = 0, chance.randint(2, 5)
            while True:
                # Nothing is in the folder yet where the first attempt was killed at once.
                mode = ["--resume"] if (output / ".yuliao" / "journal").exists() else ["--restart"]
                process = subprocess.Popen(
                    command(output, "--commit-interval", chance.choice(["0", "0.02", "0.1"]), *mode),
                    stderr=subprocess.DEVNULL)
                if attempts < wanted:
                    time.sleep(chance.random() * undisturbed)
                    how = signal.SIGINT if chance.random() < 0.2 else signal.SIGKILL
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
                else:
                    status = process.wait()
                    assert status in (0, 1), f"run {run}: exit status {status}"
                    break
                attempts += 1
            found = tables(output)
            if found != expected:
                names = [n for n in expected | found if expected.get(n) != found.get(n)]
                sys.exit(f"run {run} of --seed {options.seed}: {', '.join(names)} differ; see {work}")
            shutil.rmtree(output)
        assert slowest < 1.5, f"an interrupted run took {slowest:.2f} s to stop"
        print(f"{options.runs} runs over {len(chosen)} documents, {kills} times killed, {interrupts} times interrupted "
              f"(slowest stop {slowest:.2f} s): all files the same")
        shutil.rmtree(work)
    except AssertionError as error:
        sys.exit(f"{error}; see {work}")


main()
