package org.w3id.bayan.publish.connection;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Takes from proxies that are believed for whom they ask, so that limits and the log count clients
 * and not proxies.
 *
 * <p>Each proxy adds the address that it was asked from at the end, and a client can write anything
 * before; so the list is read from its end, up to the first address that is no proxy of ours. Host
 * and scheme are not taken from there: nothing is built of them.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {
  /** An element of {@code Forwarded} (RFC 7239, 4 and 6). */
  private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;\\s])for=\"?([^\";,]+)\"?");

  /** An address, maybe with a port: {@code 192.0.2.1:80}, {@code [2001:db8::1]:80}, {@code ::1}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\[([0-9A-Fa-f:.]+)](?::\\d+)?|(\\d+(?:\\.\\d+){3})(?::\\d+)?|([0-9A-Fa-f:.]+)");

  private final InetAddressSet proxies = new InetAddressSet();

  /**
   * Believes some.
   *
   * @throws IllegalArgumentException if one is no address and no range
   */
  TrustedProxies(List<String> proxies) {
    this.proxies.addAll(proxies);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    if (!(request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress peer)
        || peer.getAddress() == null
        || !proxies.test(peer.getAddress())) {
      return request;
    }
    return client(request.getHeaders())
        .<Request>map(address -> new Asked(request, new InetSocketAddress(address, 0)))
        .orElse(request);
  }

  private Optional<InetAddress> client(HttpFields headers) {
    List<String> chain = chain(headers);
    InetAddress last = null;
    for (String said : chain.reversed()) {
      Optional<InetAddress> address = address(said);
      if (address.isEmpty()) {
        break;
      }
      last = address.get();
      if (!proxies.test(last)) {
        break;
      }
    }
    return Optional.ofNullable(last);
  }

  private static List<String> chain(HttpFields headers) {
    List<String> chain = new ArrayList<>();
    for (String element : headers.getCSV(HttpHeader.FORWARDED, true)) {
      Matcher named = FOR.matcher(element);
      chain.add(named.find() ? named.group(1) : "");
    }
    return chain.isEmpty() ? headers.getCSV(HttpHeader.X_FORWARDED_FOR, false) : chain;
  }

  /** Only what is written as an address, so that no name is looked up. */
  private static Optional<InetAddress> address(String said) {
    Matcher written = ADDRESS.matcher(said.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    for (int group = 1; group <= written.groupCount(); group++) {
      String literal = written.group(group);
      if (literal != null && (literal.contains(":") || literal.contains("."))) {
        try {
          return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException notAnAddress) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** A request with the address of who asks. */
  private static final class Asked extends Request.Wrapper {
    private final ConnectionMetaData connection;

    private Asked(Request request, SocketAddress client) {
      super(request);
      this.connection =
          new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return client;
            }
          };
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }
  }
}
