package org.w3id.bayan.publish.connection;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.w3id.bayan.config.Operation;

/** How clients connect: in clear text or by TLS, with HTTP/1.1 or HTTP/2. */
public final class Connections {
  /** Fuseki's own 5 MB are allocated, and zeroed, for each answer. */
  private static final int OUTPUT_BUFFER_BYTES = 32 * 1024;

  /** Room for a long query in an address. */
  private static final int REQUEST_HEADER_BYTES = 64 * 1024;

  /**
   * How much more patience there is while an answer is made. Jetty 12.1.14 loses a connection whose
   * time is over in the moment in which its answer ends: the next request on it is never read. By
   * default a query is stopped after just as long as a connection may say nothing.
   */
  private static final double WHILE_ANSWERING = 2.1;

  private final Operation operation;

  /** Connections as an operator wants them. */
  public Connections(Operation operation) {
    this.operation = operation;
  }

  /** Sets up what Fuseki has made; with keys, the port speaks TLS instead. */
  public void setUp(Server jetty) {
    Optional<Operation.KeyFile> keys = operation.tls();
    for (Connector connector : List.of(jetty.getConnectors())) {
      if (connector instanceof ServerConnector plain) {
        HttpConfiguration configuration =
            plain.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        configure(configuration);
        if (keys.isPresent()) {
          jetty.removeConnector(plain);
          ServerConnector secure = secure(jetty, plain, configuration, keys.get());
          jetty.addConnector(secure);
          secure.addBean(new SlowClients(secure, operation.silence()));
        } else {
          plain.setIdleTimeout(operation.silence().toMillis());
          plain.addConnectionFactory(new PriorKnowledge(configuration));
          plain.addBean(new SlowClients(plain, operation.silence()));
        }
      }
    }
  }

  private void configure(HttpConfiguration configuration) {
    configuration.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
    configuration.setRequestHeaderSize(REQUEST_HEADER_BYTES);
    configuration.setSendServerVersion(false);
    configuration.setIdleTimeout(Math.round(operation.silence().toMillis() * WHILE_ANSWERING));
    if (!operation.proxies().isEmpty()) {
      configuration.addCustomizer(new TrustedProxies(operation.proxies()));
    }
  }

  /** The same port by TLS; the client chooses HTTP/2 or HTTP/1.1 by ALPN (RFC 7301). */
  private ServerConnector secure(
      Server jetty,
      ServerConnector plain,
      HttpConfiguration configuration,
      Operation.KeyFile keys) {
    // No name is checked: the one that a client says builds no IRI.
    configuration.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(keys.file().toUri().toString());
    tls.setKeyStorePassword(keys.password());
    jetty.addBean(new NewKeys(tls, keys));
    HttpConnectionFactory old = new HttpConnectionFactory(configuration);
    ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory();
    choice.setDefaultProtocol(old.getProtocol());
    ServerConnector connector =
        new ServerConnector(
            jetty,
            new SslConnectionFactory(tls, choice.getProtocol()),
            choice,
            new HTTP2ServerConnectionFactory(configuration),
            old);
    connector.setHost(plain.getHost());
    connector.setPort(plain.getPort());
    connector.setIdleTimeout(operation.silence().toMillis());
    return connector;
  }
}
