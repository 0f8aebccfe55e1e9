/** Neo4j Community in one process, on this machine only. Started by local.ts; ends when its input ends. */

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class Neo4jServer {
  /** Arguments: the folder for data and logs, the port. The password comes from NEO4J_PASSWORD. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);

    setPassword(home, System.getenv("NEO4J_PASSWORD"));
    DatabaseManagementService server = builder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));

    System.out.println("READY");
    // Whoever started this holds the other end: when it is gone, even by kill -9, there is nothing more to read.
    while (System.in.read() != -1) {}
    System.exit(0);
  }

  /** The first time only, and before anybody can connect: the password that it comes with is known to all. */
  private static void setPassword(Path home, String password) throws Exception {
    Path done = home.resolve("password-is-set");
    if (Files.exists(done)) return;

    DatabaseManagementService server = builder(home).setConfig(BoltConnector.enabled, false).build();
    try {
      server.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
      Files.createFile(done);
    } finally {
      server.shutdown();
    }
  }

  private static DatabaseManagementServiceBuilder builder(Path home) {
    return new DatabaseManagementServiceBuilder(home)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024);
  }
}
