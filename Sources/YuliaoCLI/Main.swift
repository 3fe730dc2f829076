import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main enum Main {
  static func main() {
    // A reader that goes away shows as EPIPE where we write, and there it ends the command without a complaint.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try YuliaoCommand.parseAsRoot()
      try command.run()
    } catch let error as CommandError {
      error.report()
      exit(error.status.rawValue)
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      YuliaoCommand.exit(withError: error)
    }
  }
}
