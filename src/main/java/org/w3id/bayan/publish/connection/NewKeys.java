package org.w3id.bayan.publish.connection;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.eclipse.jetty.util.ssl.KeyStoreScanner;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.bayan.config.Operation;

/**
 * Takes new keys over that are put into the file of a key store. Jetty lets the old ones go before
 * it reads the file, so it may only see a file that can be read.
 */
final class NewKeys extends KeyStoreScanner {
  private static final Logger LOGGER = LoggerFactory.getLogger(NewKeys.class);
  private static final int SECONDS = 2;

  private final Operation.KeyFile keys;

  NewKeys(SslContextFactory tls, Operation.KeyFile keys) {
    super(tls);
    this.keys = keys;
    setScanInterval(SECONDS);
  }

  @Override
  public void reload() {
    try {
      KeyStore.getInstance(keys.file().toFile(), keys.password().toCharArray());
    } catch (IOException | GeneralSecurityException e) {
      LOGGER.error("{} cannot be read; the keys stay as they were", keys.file(), e);
      return;
    }
    super.reload();
  }
}
